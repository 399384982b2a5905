import type {TemplateResult} from 'lit';
import type {Connection} from '../../../client/connection.js';
import {DOCUMENT_TYPES, type DocumentType} from '../../../contract/partner-rules.js';
import {selectField} from '../../fields/select.js';
import type {DeskWords} from '../words.js';

/**
 * What the agency says about the files that it adds. Debitura's documentation of the Collection Partner API: one of six
 * kinds, and a file without one is uncategorised.
 */
export class DocumentKind {
  readonly #changed: () => void;
  #chosen: DocumentType | '' = '';
  /** What was chosen when a file left first: sent once more, it is the same. */
  readonly #said = new WeakMap<File, DocumentType | ''>();

  /** @param changed - Called when another kind is chosen. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Another case: nothing is said. */
  clear(): void {
    this.#chosen = '';
  }

  /** The same connection, whose files say which kind they are. */
  label(connection: Connection): Connection {
    const {client} = connection;
    return {
      ...connection,
      client: {
        ...client,
        uploadFile: (id, file, options) => {
          const documentType = this.#said.get(file) ?? this.#chosen;
          this.#said.set(file, documentType);
          return client.uploadFile(id, file, {...options, ...(documentType && {documentType})});
        },
      },
    };
  }

  /** The choice, which counts for all files that are added after it. */
  render({desk: {document: words, optional}}: DeskWords): TemplateResult {
    return selectField({
      path: 'document-kind',
      label: words.kind,
      optional,
      width: 'half',
      value: this.#chosen,
      choices: DOCUMENT_TYPES.map((code) => [code, words.kinds[code]]),
      empty: words.none,
      onInput: (value) => {
        this.#chosen = DOCUMENT_TYPES.find((code) => code === value) ?? '';
        this.#changed();
      },
    });
  }
}
