/** Words by which a text may give itself away without being understood, language by language: greetings, family, feelings, chat spelling. */
import { tokensOf } from './words';

/** Kinds of words that are counted; `nots` and `says` are looked for in the note on a sender. */
const CUES = ['greetings', 'family', 'feelings', 'chat', 'nots', 'says'] as const;
type Cue = (typeof CUES)[number];

/** In each list a word that ends in a star stands for all that begin so. Arabic words stand without what is written on to their front. */
const LISTS: Readonly<Record<string, Readonly<Record<Cue, string>>>> = {
  en: {
    greetings: 'hi hello hey hiya dear',
    family: `mum* dad* mother* father* parent* brother* sister* nan* gran grandad uncle* aunt* cousin* family friend* mate* bestie hun
      sweetie darling`,
    feelings: `love* best great good nice cool amazing fun happy sad sorry please thanks mean lonely scared proud favourite special cry
      cried miss`,
    chat: `u ur r pls plz thx cos dont cant wont im ive whats didnt doesnt isnt wouldnt thats its hes shes theres lets gonna wanna ok lol
      til bday pic pics`,
    nots: "not don't",
    says: 'says',
  },
  cy: {
    greetings: 'helo haia hei shwmae annwyl',
    family: `mam* fam* dad* tad* dad* rieni rhieni brawd* frawd* chwaer* mam-gu nain taid anti ewythr wncwl cefnder* cyfnither* teulu deulu
      ffrind* ffrindiau mêt* cariad`,
    feelings: `caru hoff* lico orau gorau neis gwych grêt da dda hwyl hapus trist drist sori diolch plîs cas gas unig ofn balch arbennig
      crio grio ffefryn*`,
    chat: "ma ma'r ma'n nath so isie jyst dyw ti'n ni'n fi'n sy ok lan be gartre selfie lico fe'n",
    nots: 'ddim',
    says: 'dweud',
  },
  es: {
    greetings: 'hola buenas buenos hey ey querid*',
    family: `madre mamá padre* papá hermano* hermana* abuel* tío tía primo prima familia amig* cariño cielo guapa guapo peque`,
    feelings: `quiero encant* mejor mejores gran genial buen* bien guay divertid* feliz triste perdón gracias porfa mal malo mala triste miedo
      orgullos* preferid* favorit* especial llor*`,
    chat: 'q xq pq tb tmb porfa k x d ok jaja bici cole profe peli selfi finde cumple mates',
    nots: 'no',
    says: 'dice',
  },
  fr: {
    greetings: 'bonjour salut coucou bonsoir cher chère hello',
    family: `mère maman père papa parents frère* sœur* mamie papi grand-mère oncle tante cousin* famille ami* copain* copine* chéri* pote*
      pères mères`,
    feelings: `aime* adore meilleur* super génial* bon bonne bien sympa cool heureux contente triste* désolé* merci méchant* seul* peur
      fier* préféré* spécial* pleur*`,
    chat: "c t'as t'es t'en j'suis jsuis pcq pk stp mdr ya y t'habites anniv appli h ok trop cam prof",
    nots: 'ne pas',
    says: 'dit',
  },
  pl: {
    greetings: 'cześć hej witaj dzień siema halo drog*',
    family: `mam* tat* rodzic* brat* siostr* babci* dziad* wuj* cioci* kuzyn* rodzin* przyjaci* kolega koledz* koleg* koleżan* kumpel*
      kochani* skarb*`,
    feelings: `lubi* kocha* najlepsz* super świetn* dobr* ład* fajn* wesoł* smutn* przykro przeprasz* dzięki dziękuj* wredn* sam sama
      boję boi dumn* ulubion* wyjątkow* płak*`,
    chat: 'apka apkę apce apki fotka fotkę fotki fotkami selfie spoko ok fajnie chodź tnie tnij gadaj pogadaj wrzuć nara hejka',
    nots: 'nie',
    says: 'pisze',
  },
  ar: {
    greetings: 'مرحبا* مرحبًا هلا أهلا* اهلا* سلام* عزيز* صباح*',
    family: `أم* ام امي امك امه ماما أب* ابي ابوك ابوه بابا أهل* اهل* أخ* اخي اخو* اخت* جد* عم عمي خال* عائل* عايل* صديق* صاحب* أصدقا* اصحاب*
      حبيب*`,
    feelings: `أحب* احب* أفضل* افضل* جميل* رائع* جيد* حلو* ممتع* سعيد* حزين* آسف* اسف* شكرا* شكرًا لئيم* وحدك لوحدك خائف* خايف* فخور*
      مفضل* مميز* بكي* أبكي*`,
    chat: 'انا انت انتي بس هلا اذا او اي وين ليش كمان ثاني ثانية عشان خلينا اللي ممكن دايما ابدا احد اني انك الان وحدة اريد حط شوف اشوفك',
    nots: 'لم لا',
    says: 'يقول تقول',
  },
};

const patterns = new Map<string, RegExp>();

/** How many words of a text are in a language's list of this kind. */
export function countCues(text: string, cue: Cue, language: string): number {
  const pattern = patternOf(cue, language);
  return tokensOf(text, language).filter((word) => pattern.test(word)).length;
}

/** Whether a text begins with a greeting. */
export function isGreeting(text: string, language: string): boolean {
  return patternOf('greetings', language).test(tokensOf(text, language)[0] ?? '');
}

function patternOf(cue: Cue, language: string): RegExp {
  const key = `${language} ${cue}`;
  const known = patterns.get(key);
  if (known) return known;
  const list = LISTS[language]?.[cue];
  if (!list) throw new Error(`There is no list of ${cue} for ${language}. Add one to tools/gate/cue-words.ts.`);
  const words = list.split(/\s+/u).map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}.*` : word));
  // In Arabic "and", "to", "with" and the article are written on to the word.
  const pattern = new RegExp(`^(?:${language === 'ar' ? '[وفبل]?(?:ال)?' : ''}(?:${words.join('|')}))$`, 'u');
  patterns.set(key, pattern);
  return pattern;
}
