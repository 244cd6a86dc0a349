/** The types of what the scripts of a page share. */

interface CatalogFacet {
  name: string;
  values: string[];
  labels: string[];
  /** The positions of the values of each entry; a number if it is one. */
  of: (number | number[])[];
}

/** The list in columns: an element for each entry. */
interface CatalogList {
  id: string;
  language: string;
  texts: Record<string, string>;
  /** The title of each section, and the file that shows it. */
  sections: [string, string][];
  facets: CatalogFacet[];
  /** The current ids of entries by their former ones. */
  former: Record<string, string>;
  ids: string[];
  titles: string[];
  urls: string[];
  /** Positions in {@link sections}. */
  in: number[];
  descriptions: string[];
  people: string[];
  dates: string[];
  added: string[];
  notes: string[];
  /** Text that is only searched. */
  further: string[];
}

interface CatalogPage {
  root: URL;
  run(name: string): Promise<unknown>;
  controls: Map<string, HTMLInputElement[]>;
  embedded: boolean;
  state(): URLSearchParams;
  progress(share: number): void;
}

interface CatalogSearch {
  open(list: CatalogList, page: CatalogPage): void;
  show(chosen: URLSearchParams): Promise<void>;
  pageOf(id: string): string | undefined;
}

declare var catalogList: CatalogList;
declare var catalogSearch: CatalogSearch;
declare var catalogRecords: { formats: [string, string, string][]; records: string[][] };
declare var Fuse: new (texts: string[], options: object) => { search(text: string, options: object): { refIndex: number }[] };
