// A picker in place of each colour's swatch, and the contrast as one types. The field is what is sent.
const least = 4.5;

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function contrastToPaper(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

// rounded down: what is too little must not look like enough
const ratio = (value) => (Math.floor(value * 10) / 10).toFixed(1).replace(".", ",");

for (const group of document.querySelectorAll("[data-color]")) {
  const field = group.querySelector("input");
  const picker = document.createElement("input");
  picker.type = "color";
  picker.setAttribute("aria-label", `Vælg farve: ${group.querySelector("label").textContent}`);

  const show = () => {
    const color = `#${field.value.trim().replace(/^#/, "")}`;
    if (!/^#[0-9a-f]{6}$/i.test(color)) {
      return;
    }

    const contrast = contrastToPaper(color);
    const verdict = contrast >= least ? "Det er nok." : `Det er for lidt; der skal være ${ratio(least)} til 1.`;
    picker.value = color.toLowerCase();
    group.querySelector(".contrast").textContent = `Kontrast ${ratio(contrast)} til 1 på hvidt papir. ${verdict}`;
  };

  picker.addEventListener("input", () => {
    field.value = picker.value.toUpperCase();
    show();
  });
  field.addEventListener("input", show);
  group.querySelector(".swatch").replaceWith(picker);
  show();
}
