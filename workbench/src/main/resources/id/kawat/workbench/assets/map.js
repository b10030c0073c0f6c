// Says under the map what the pointer is on, sooner than a browser's own tip would.
const world = document.getElementById("world");
const said = document.getElementById("map-said");
if (world && said) {
  world.addEventListener("pointerover", event => {
    const land = event.target.closest(".land");
    const title = land && land.querySelector("title");
    said.textContent = title ? title.textContent : "\u00a0";
  });
  world.addEventListener("pointerleave", () => {
    said.textContent = "\u00a0";
  });
}
