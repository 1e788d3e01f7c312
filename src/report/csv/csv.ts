import Papa from 'papaparse';
import type {Mention} from '../../mention/mention';
import {type Cell, columns, type Table} from './columns';

/** Tells spreadsheets that the file is UTF-8; some guess wrong without it. */
export const BOM = '\ufeff';

/**
 * How a cell begins that a spreadsheet would run: a sign of arithmetic, its full-width form, or
 * white space that is cut off before one. Tested on the whole cell, whatever lines it has.
 */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]|^\s+[=+\-@]/;

const lines = (rows: Cell[][]): string =>
  // Every cell in quotes: else one that holds a semicolon begins a new cell where that separates
  `${Papa.unparse(rows, {escapeFormulae: FORMULA, quotes: true})}\r\n`;

/** The first line of the table: the names of the columns. */
export const csvHeader = (): string => lines([columns.map(({name}) => name)]);

/** One line for each mention; a text that a spreadsheet would run is defused by a `'` before it. */
export function csvRows(mentions: Mention[], table: Table): string {
  if (mentions.length === 0) return '';
  return lines(mentions.map(mention => columns.map(({cell}) => cell(mention, table))));
}
