export type {DecimalMark} from './amounts.js';
export type {DayOrder} from './days.js';
export {CSV_FIELDS, recogniseColumns, type CsvField} from './headings.js';
export {CsvRefusedError, type CsvRefusal} from './refused.js';
export {
  questionsOf,
  readRows,
  type Columns,
  type CsvAnswers,
  type CsvQuestions,
  type DebtorTexts,
  type ReadRow,
} from './rows.js';
export {readTable, type CsvTable, type Pause} from './table.js';
export {writeCsv} from './write.js';
