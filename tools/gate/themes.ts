/** Themes that no text of the game may touch, language by language, by the starts of their words. */

/**
 * Bodies and looks, courting, violence, harm to oneself, drugs, betting, words about people that are not used here (what stands in
 * their place is in docs/model.md), and swearing, in this order. Words of three letters or fewer are looked for whole.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: `sex, nude, naked, underwear, bikini, shower, porn, virgin, strip, handsome, gorgeous, beautiful,
    kiss, flirt, girlfriend, boyfriend, dating,
    kill, murder, knife, gun, blood, suicid, self-harm, die, dead,
    drug, vape, beer, wine, vodka, cigarette, casino, gambl,
    creep, weirdo, paedo, pedo, predator, pervert, victim, naive, naïve, stupid, idiot, stranger danger,
    shit, fuck, damn, bloody`,
  cy: `rhywiol, noeth, dillad isaf, bicini, cawod, porn, pornograff, gwyryf, dadwisgo, golygus, prydferth, hardd,
    cusan, gusan, chusan, fflyrt, fflirt, canlyn, dêt,
    lladd, ladd, llofrudd, lofrudd, cyllell, gyllell, dryll, ddryll, gwaed, hunanladd, hunan-niwed, marw, farw,
    cyffur, gyffur, fepio, fêp, cwrw, gwin, fodca, sigarét, smygu, casino, gamblo, hapchwarae,
    cripi, pedo, paedo, ysglyfaethwr, gwyrdroëdig, dioddefwr, naïf, twp, dwp, twpsyn, idiot, perygl dieithriaid,
    cachu, ffwc, ffyc, diawl, uffern`,
  es: `sexo, sexual, sexy, desnud, ropa interior, bikini, biquini, ducha, porno, virgen, striptease, hermos,
    beso, besar, besit, ligar, coquete, novio, novia,
    matar, asesin, cuchillo, navaja, pistola, fusil, sangre, suicid, autolesi, muert, morir,
    droga, vape, cerveza, vodka, cigarr, tabaco, porro, casino, apuesta, ludop,
    rarito, asqueros, pederast, pedófil, depredador, pervertid, víctima, ingenu, estúpid, idiota, imbécil, peligro de los desconocidos,
    mierda, joder, puta, puto, coño, cabrón, maldit`,
  fr: `sexe, sexuel, sexy, nue, nus, nudité, déshabill, sous-vêtement, bikini, douche, porno, vierge, beau gosse,
    bisou, embrass, drague, flirt, petit ami, petite amie, petit copain, petite copine,
    tuer, meurtre, assassin, couteau, pistolet, fusil, sang, suicid, mutil, mourir, mort,
    drogue, vapot, bière, vin, vodka, cigarette, clope, casino, parier, jeu d’argent,
    pervers, pédo, prédateur, victime, naïf, naïve, stupide, idiot, débile, crétin, danger des inconnus,
    merde, putain, bordel, connard, con`,
  pl: `seks, nago, nagi, rozbier, rozebra, bielizn, bikini, prysznic, porno, dziewic, striptiz, przystojn,
    całus, pocałun, całow, flirt, podryw, randk,
    zabij, zabić, zabój, morder, nóż, pistolet, broń, krew, krwi, samobój, samookalecz, śmierć, umrze, trup,
    narkot, wapow, piwo, piwa, wódk, papieros, kasyn, hazard,
    zboczen, zbocze, pedofil, drapieżc, ofiar, naiwn, głupek, głupku, głupi, idiot, debil, kretyn,
    gówn, kurw, chuj, pierdol, choler, dupa`,
  ar: `جنس, إباحي, اباحي, عاري, عارية, عريان, ملابس داخلية, بيكيني, استحمام, عذراء, وسيم, فاتنة,
    قبلة, بوسة, مغازل, يغازل, غزل,
    قتل, اقتل, يقتل, ذبح, سكين, خنجر, مسدس, بندقية, سلاح, دماء, نزيف, انتحار, ينتحر, إيذاء النفس,
    مخدر, حشيش, بيرة, خمر, نبيذ, فودكا, سجائر, سيجارة, تدخين, قمار, كازينو, مراهن,
    منحرف, متحرش, مفترس, ضحية, ساذج, غبي, أحمق, احمق, مغفل, حقير, غريب الأطوار, خطر الغرباء,
    لعين, تبا, قذر`,
};

/** Starts of words, language by language. A text that holds one is refused. */
export const THEMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, list]) => [language, list.split(',').map((word) => word.trim())]),
);
