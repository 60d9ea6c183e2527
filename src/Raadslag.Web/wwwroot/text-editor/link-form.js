// Where a link is written: a small group of fields above the text, not a window of its own.
import { schema } from "./schema.js";
import { completed, refusal } from "./links.js";

const type = schema.marks.link;
let forms = 0;

function field(label, id) {
  const box = document.createElement("div");
  const caption = document.createElement("label");
  const input = document.createElement("input");
  caption.textContent = label;
  caption.htmlFor = input.id = id;
  caption.className = "form-label";
  input.className = "form-input";
  input.type = "text";
  box.append(caption, input);
  return { box, input };
}

function button(text, look, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `button ${look}`;
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

// the whole link that the cursor is in
function linkAround({ $from, empty }) {
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (!empty || !mark) {
    return null;
  }
  let run = null;
  $from.parent.forEach((node, offset) => {
    const at = $from.start() + offset;
    if (!mark.isInSet(node.marks)) {
      return;
    }
    if (run?.to === at) {
      run.to += node.nodeSize;
    } else if (!run || run.to < $from.pos) {
      run = { from: at, to: at + node.nodeSize, mark };
    }
  });
  return run;
}

export class LinkForm {
  #view;
  #place;

  constructor(view) {
    this.#view = view;
    const id = `link-form-${++forms}`;
    this.element = document.createElement("div");
    this.element.className = "text-editor-link";
    this.element.hidden = true;
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", "Link");
    this.text = field("Tekst", `${id}-text`);
    this.address = field("Adresse", `${id}-address`);
    this.error = document.createElement("p");
    this.error.className = "form-error-message";
    this.error.id = `${id}-error`;
    this.error.setAttribute("role", "alert");
    this.remove = button("Fjern link", "button-secondary", () => this.#apply(null));
    this.submit = button("Indsæt link", "button-primary", () => this.#submit());
    const actions = document.createElement("div");
    actions.className = "text-editor-link-actions";
    actions.append(
      this.submit,
      this.remove,
      button("Annullér", "button-secondary", () => this.#close()),
    );
    this.address.box.append(this.error);
    this.element.append(this.text.box, this.address.box, actions);
    this.element.addEventListener("keydown", (event) => this.#key(event));
    // what is typed here is not yet a change of the form
    this.element.addEventListener("input", (event) => event.stopPropagation());
  }

  // a command of the editor: opens the form for what is marked, or for the link that the cursor is in
  open = (state, dispatch) => {
    if (!state.selection.$from.parent.type.allowsMarkType(type)) {
      return false;
    }
    if (dispatch) {
      const around = linkAround(state.selection);
      const { from, to } = around ?? state.selection;
      const first = state.doc.nodeAt(from);
      this.#place = { from, to };
      this.address.input.value = (around?.mark ?? type.isInSet(first?.marks ?? []))?.attrs.href ?? "";
      this.text.box.hidden = from !== to;
      this.text.input.value = "";
      this.remove.hidden = this.address.input.value === "";
      this.submit.textContent = this.remove.hidden ? "Indsæt link" : "Gem link";
      this.#say("");
      this.element.hidden = false;
      (from === to ? this.text : this.address).input.focus();
    }
    return true;
  };

  #key(event) {
    if (event.key === "Escape") {
      this.#close();
    } else if (event.key === "Enter" && event.target.tagName === "INPUT") {
      this.#submit();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #say(sentence) {
    const { input } = this.address;
    this.error.textContent = sentence;
    input.toggleAttribute("aria-invalid", false);
    input.removeAttribute("aria-describedby");
    if (sentence) {
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", this.error.id);
      input.focus();
    }
  }

  #submit() {
    const address = completed(this.address.input.value);
    if (address) {
      this.#apply(address);
    } else {
      this.#say(refusal);
    }
  }

  #apply(href) {
    const view = this.#view();
    const { from, to } = this.#place;
    const change = view.state.tr;
    if (from === to) {
      const text = this.text.input.value.trim() || this.address.input.value.trim();
      change.insert(from, schema.text(text, [type.create({ href })]));
    } else {
      change.removeMark(from, to, type);
      if (href) {
        change.addMark(from, to, type.create({ href }));
      }
    }
    view.dispatch(change.removeStoredMark(type).scrollIntoView());
    this.#close();
  }

  #close() {
    this.element.hidden = true;
    this.#view().focus();
  }
}
