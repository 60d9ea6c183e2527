// What the buttons and keys do to the text.
import {
  Fragment,
  Plugin,
  TextSelection,
  addRowAfter,
  baseKeymap,
  chainCommands,
  deleteRow,
  deleteTable,
  goToNextCell,
  inputRules,
  isInTable,
  liftListItem,
  redo,
  selectedRect,
  setBlockType,
  sinkListItem,
  splitListItem,
  toggleMark,
  undo,
  undoInputRule,
  wrapInList,
  wrappingInputRule,
} from "../vendor/editor/editor.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const usualHeading = 3;

// the publisher counts from the highest heading of a text, so we do too
export function highestHeading(doc) {
  const levels = doc.children.filter((block) => block.type === nodes.heading).map((block) => block.attrs.level);
  return levels.length ? Math.min(...levels) : usualHeading;
}

function ancestor(state, types) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) {
      return { node: $from.node(depth), position: $from.before(depth) };
    }
  }
  return null;
}

export function listAround(state) {
  return ancestor(state, [nodes.bullet_list, nodes.ordered_list]);
}

export function isMarked(state, type) {
  const { from, to, $from, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

export function headingRank(state) {
  const { parent } = state.selection.$from;
  return parent.type !== nodes.heading ? 0 : parent.attrs.level <= highestHeading(state.doc) ? 1 : 2;
}

export function toggleHeading(rank) {
  return (state, dispatch) => {
    if (headingRank(state) === rank) {
      return setBlockType(nodes.paragraph)(state, dispatch);
    }
    const level = Math.min(6, highestHeading(state.doc) + rank - 1);
    return setBlockType(nodes.heading, { level })(state, dispatch);
  };
}

export function toggleList(type) {
  return (state, dispatch) => {
    const around = listAround(state);
    if (!around) {
      return wrapInList(type)(state, dispatch);
    }
    if (around.node.type === type) {
      return liftListItem(nodes.list_item)(state, dispatch);
    }
    dispatch?.(state.tr.setNodeMarkup(around.position, type, { tight: around.node.attrs.tight }));
    return true;
  };
}

export const indent = sinkListItem(nodes.list_item);
export const outdent = liftListItem(nodes.list_item);

export function insertTable(state, dispatch) {
  if (isInTable(state)) {
    return false;
  }
  const row = (type) =>
    nodes.table_row.create(
      null,
      [0, 1, 2].map(() => type.create()),
    );
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  const { $from } = state.selection;
  const isEmpty = $from.parent.type === nodes.paragraph && $from.parent.content.size === 0 && $from.depth === 1;
  const at = isEmpty ? $from.before() : $from.after($from.depth);
  const change = isEmpty
    ? state.tr.replaceWith(at, $from.after(), Fragment.from([table, nodes.paragraph.create()]))
    : state.tr.insert(at, table);
  dispatch?.(change.setSelection(TextSelection.create(change.doc, at + 3)).scrollIntoView());
  return true;
}

export const removeRow = chainCommands(deleteRow, deleteTable);

function nextCell(state, dispatch, view) {
  if (!isInTable(state) || goToNextCell(1)(state, dispatch)) {
    return isInTable(state);
  }
  addRowAfter(state, dispatch);
  return goToNextCell(1)(view.state, dispatch);
}

// down a row as in a spreadsheet, and out of the table from the last one
function cellBelow(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  const { map, tableStart, table, bottom, left } = selectedRect(state);
  const change = state.tr;
  if (bottom < map.height) {
    const cell = tableStart + map.map[bottom * map.width + left];
    change.setSelection(TextSelection.near(change.doc.resolve(cell + 1)));
  } else {
    const after = tableStart - 1 + table.nodeSize;
    if (change.doc.nodeAt(after)?.type !== nodes.paragraph) {
      change.insert(after, nodes.paragraph.create());
    }
    change.setSelection(TextSelection.create(change.doc, after + 1));
  }
  dispatch?.(change.scrollIntoView());
  return true;
}

function lineBreak(state, dispatch) {
  if (!state.selection.$from.parent.type.contentMatch.matchType(nodes.hard_break)) {
    return false;
  }
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}

// in a list Tab always stays: a key that sometimes leaves would surprise
const stayInList = (state) => Boolean(listAround(state)) && !isInTable(state);

export function keys(openLink, goToToolbar) {
  return {
    ...baseKeymap,
    "Mod-b": toggleMark(marks.strong),
    "Mod-i": toggleMark(marks.em),
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Mod-k": openLink,
    "Alt-F10": goToToolbar,
    Backspace: chainCommands(undoInputRule, baseKeymap.Backspace),
    Enter: chainCommands(cellBelow, splitListItem(nodes.list_item), baseKeymap.Enter),
    "Shift-Enter": chainCommands(lineBreak, cellBelow),
    Tab: chainCommands(nextCell, indent, stayInList),
    "Shift-Tab": chainCommands(goToNextCell(-1), (state, dispatch) => !isInTable(state) && outdent(state, dispatch)),
  };
}

// Word makes lists of these as well; of other numbers not, since "17. juni" is a date
export const typedLists = inputRules({
  rules: [wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list), wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list)],
});

// What Markdown demands of tables: the first row is the head, a column has one alignment. And one can write below them.
export const tidyTables = new Plugin({
  appendTransaction(_, __, state) {
    const change = state.tr;
    state.doc.descendants((table, at) => {
      if (table.type !== nodes.table) {
        return !table.isTextblock;
      }
      table.descendants((cell, inside, row, column) => {
        if (cell.type === nodes.table_row) {
          return true;
        }
        const type = row === table.firstChild ? nodes.table_header : nodes.table_cell;
        const align = table.firstChild.maybeChild(column)?.attrs.align ?? null;
        if (cell.type !== type || cell.attrs.align !== align) {
          change.setNodeMarkup(at + 1 + inside, type, { ...cell.attrs, align });
        }
        return false;
      });
      return false;
    });
    if (state.doc.lastChild.type === nodes.table) {
      change.insert(change.doc.content.size, nodes.paragraph.create());
    }
    return change.docChanged ? change : null;
  },
});
