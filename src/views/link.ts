/** Links that lead round the house without a new page. */

/** What a click on such a link does. With a key that asks for a new tab or window, the link is the browser's own. */
export function follow(lead: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    lead();
  };
}
