// The row of buttons: one stop for Tab, arrows between them.
import {
  addColumnAfter,
  addRowAfter,
  closeHistory,
  deleteColumn,
  deleteTable,
  isInTable,
  redo,
  toggleMark,
  undo,
} from "../vendor/editor/editor.js";
import {
  headingRank,
  indent,
  insertTable,
  isMarked,
  listAround,
  outdent,
  removeRow,
  toggleHeading,
  toggleList,
} from "./commands.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

// lines drawn on a field of 20 by 20
const pictures = {
  bullets: "M8 5h9.5M8 10h9.5M8 15h9.5M3 5h.01M3 10h.01M3 15h.01",
  numbers: "M9 5h8.5M9 10h8.5M9 15h8.5M2.8 4.2l1.6-1v4M2.8 13.2c.4-1.3 2.6-1.1 2.5.3-.1 1-1.7 1.8-2.5 3h2.7",
  indent: "M2.5 4h15M9 8h8.5M9 12h8.5M2.5 16h15M3 8l3 2-3 2",
  outdent: "M2.5 4h15M9 8h8.5M9 12h8.5M2.5 16h15M6 8l-3 2 3 2",
  table: "M2.5 3.5h15v13h-15zM2.5 8h15M2.5 12.2h15M7.5 3.5v13M12.5 3.5v13",
  link: "M8 12a3.6 3.6 0 0 0 5.1 0l3-3a3.6 3.6 0 0 0-5.1-5.1l-1 1M12 8a3.6 3.6 0 0 0-5.1 0l-3 3a3.6 3.6 0 0 0 5.1 5.1l1-1",
  undo: "M7 4L3 8l4 4M3 8h8.5a4.25 4.25 0 0 1 0 8.5H8",
  redo: "M13 4l4 4-4 4M17 8H8.5a4.25 4.25 0 0 0 0 8.5H12",
};

const isList = (type) => (state) => listAround(state)?.node.type === type;
const isRank = (rank) => (state) => headingRank(state) === rank;
const isBold = (state) => isMarked(state, marks.strong);
const isItalic = (state) => isMarked(state, marks.em);
const isLinked = (state) => isMarked(state, marks.link);

function groups(openLink) {
  return [
    [
      { name: "Fed", show: "F", look: "bold", keys: "Ctrl+B", run: toggleMark(marks.strong), isOn: isBold },
      { name: "Kursiv", show: "K", look: "italic", keys: "Ctrl+I", run: toggleMark(marks.em), isOn: isItalic },
    ],
    [
      { name: "Overskrift", show: "Overskrift", run: toggleHeading(1), isOn: isRank(1) },
      { name: "Underoverskrift", show: "Underoverskrift", run: toggleHeading(2), isOn: isRank(2) },
    ],
    [
      { name: "Punktliste", draw: "bullets", run: toggleList(nodes.bullet_list), isOn: isList(nodes.bullet_list) },
      {
        name: "Nummereret liste",
        draw: "numbers",
        run: toggleList(nodes.ordered_list),
        isOn: isList(nodes.ordered_list),
      },
      { name: "Ryk ud", draw: "outdent", keys: "Shift+Tab", run: outdent },
      { name: "Ryk ind", draw: "indent", keys: "Tab", run: indent },
    ],
    [
      { name: "Tabel", show: "Tabel", draw: "table", run: insertTable },
      { name: "Link", show: "Link", draw: "link", keys: "Ctrl+K", run: openLink, isOn: isLinked, staysAway: true },
    ],
    [
      { name: "Fortryd", draw: "undo", keys: "Ctrl+Z", run: undo },
      { name: "Gentag", draw: "redo", keys: "Ctrl+Y", run: redo },
    ],
    [
      { name: "Ny række", show: "Ny række", run: addRowAfter, inTable: true },
      { name: "Slet række", show: "Slet række", run: removeRow, inTable: true },
      { name: "Ny kolonne", show: "Ny kolonne", run: addColumnAfter, inTable: true },
      { name: "Slet kolonne", show: "Slet kolonne", run: deleteColumn, inTable: true },
      { name: "Slet tabel", show: "Slet tabel", run: deleteTable, inTable: true },
    ],
  ];
}

function picture(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(svg.namespaceURI, "path"));
  svg.firstChild.setAttribute("d", path);
  return svg;
}

function buttonFor(action) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", action.name);
  button.title = action.keys ? `${action.name} (${action.keys})` : action.name;
  if (action.keys) {
    button.setAttribute("aria-keyshortcuts", action.keys.replace("Ctrl", "Control"));
  }
  if (action.look) {
    button.className = `is-${action.look}`;
  }
  button.append(...(action.draw ? [picture(pictures[action.draw])] : []), action.show ?? "");
  return button;
}

// Makes the toolbar; `view` gives the editor, and `toggleText` goes to the Markdown and back.
export class Toolbar {
  #actions = new Map();
  #view;
  #asText;

  constructor({ name, view, openLink, toggleText }) {
    this.#view = view;
    this.element = document.createElement("div");
    this.element.className = "text-editor-toolbar";
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", `Værktøjslinje: ${name}`);
    this.element.append(...groups(openLink).map((actions) => this.#group(actions)));
    this.#asText = buttonFor({ name: "Vis som tekst", show: "Vis som tekst" });
    this.#asText.classList.add("text-editor-as-text");
    this.#asText.addEventListener("click", toggleText);
    this.element.append(this.#asText);
    this.element.addEventListener("keydown", (event) => this.#move(event));
    // a click must not take the marking of the text away
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get #reachable() {
    return [...this.element.querySelectorAll("button")].filter((button) => !button.closest("[hidden]"));
  }

  focus() {
    this.element.querySelector("button[tabindex='0']").focus();
  }

  // Shows what is on where the cursor is, and what can be done there; without a state only the way back from the text.
  update(state) {
    for (const [button, action] of this.#actions) {
      if (state && action.isOn) {
        button.setAttribute("aria-pressed", String(action.isOn(state)));
      }
      if (state) {
        button.setAttribute("aria-disabled", String(!action.run(state)));
      }
      button.parentElement.hidden = !state || (action.inTable === true && !isInTable(state));
    }
    this.#asText.setAttribute("aria-pressed", String(!state));
    this.#stopAt(this.#reachable.find((button) => button.tabIndex === 0) ?? this.#reachable[0]);
  }

  #group(actions) {
    const group = document.createElement("div");
    group.className = actions[0].inTable ? "text-editor-group is-for-tables" : "text-editor-group";
    for (const action of actions) {
      const button = buttonFor(action);
      button.addEventListener("click", () => this.#press(button, action));
      this.#actions.set(button, action);
      group.append(button);
    }
    return group;
  }

  #press(button, action) {
    const view = this.#view();
    this.#stopAt(button);
    // each press can be undone by itself
    action.run(view.state, (change) => view.dispatch(closeHistory(change)), view);
    if (!action.staysAway) {
      view.focus();
    }
  }

  #stopAt(stop) {
    this.element.querySelectorAll("button").forEach((button) => (button.tabIndex = button === stop ? 0 : -1));
  }

  #move(event) {
    const buttons = this.#reachable;
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === "Escape" && this.#view()) {
      this.#view().focus();
    } else if (to !== undefined) {
      const next = buttons[(to + buttons.length) % buttons.length];
      this.#stopAt(next);
      next.focus();
    } else {
      return;
    }
    event.preventDefault();
  }
}
