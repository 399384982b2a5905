import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {controls} from '../../styles/controls.js';
import {figures} from '../../styles/figures.js';
import {layout} from '../../styles/layout.js';
import {notes} from '../../styles/notes.js';
import {tokens} from '../../styles/tokens.js';
import {caseStyles} from '../case/styles.js';
import {pillStyles} from '../case-list/pill.js';
import {listStyles} from '../case-list/styles.js';
import {deskStyles, workStyles} from './styles.js';

/** Everything that the desk looks like, the general first. */
export const deskSheets = [
  tokens,
  base,
  controls,
  layout,
  choices,
  notes,
  figures,
  pillStyles,
  listStyles,
  caseStyles,
  workStyles,
  deskStyles,
];
