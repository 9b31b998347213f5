/** Planted: markup that shuts somebody out. */

export function Planted() {
  return (
    <section>
      <img src="./moon.svg" /> {/* planted: alt-text */}
      <button>Go</button> {/* planted: button-has-type */}
      <p dangerouslySetInnerHTML={{ __html: '<b>words</b>' }} /> {/* planted: no-danger */}
      <a href="#">More</a> {/* planted: anchor-is-valid */}
      <p tabIndex={3}>First</p> {/* planted: tabindex-no-positive, no-noninteractive-tabindex */}
    </section>
  );
}
