// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A node of the structure tree as pdf.js hands it over (ISO 32000-1, 14.7). */
export type TagNode = {
	readonly role?: string;
	readonly type?: string;
	readonly id?: string;
	readonly structId?: string;
	readonly rowSpan?: number;
	readonly colSpan?: number;
	readonly headers?: readonly string[];
	readonly children?: readonly TagNode[];
};

/** A table cell by its tags; a mark is `page/number of the marked content`. */
export type TagCell = {
	readonly header: boolean;
	readonly rowSpan: number;
	readonly columnSpan: number;
	/** The ids of its header cells, where the producer names them. */
	readonly headers: readonly string[];
	readonly id: string;
	/** Its paragraphs, each as the marks of its text. */
	readonly paragraphs: readonly (readonly string[])[];
};

export type TagTable = { readonly rows: readonly (readonly TagCell[])[] };

export type PageTags = {
	readonly tables: readonly TagTable[] /** Heading level by mark. */;
	readonly headings: ReadonlyMap<string, number>;
};

/** Reads the tables and headings of one page's structure tree. */
export function readTags(root: TagNode | null, page: number): PageTags {
	const tables: TagTable[] = [];
	const headings = new Map<string, number>();
	const visit = (node: TagNode): void => {
		if (node.role === "Table") {
			tables.push({ rows: rowsOf(node).map((row) => cellsOf(row, page)) });
			return;
		}
		const level = /^H([1-6])$/.exec(node.role ?? "")?.[1];
		if (level) for (const mark of marksOf(node, page)) headings.set(mark, Number(level));
		node.children?.forEach(visit);
	};
	if (root) visit(root);
	return { tables, headings };
}

const rowsOf = (table: TagNode): TagNode[] =>
	(table.children ?? []).flatMap((child) => (child.role === "TR" ? [child] : isGroup(child) ? rowsOf(child) : []));

const isGroup = (node: TagNode): boolean => /^(THead|TBody|TFoot|NonStruct|Div|Part|Sect)$/.test(node.role ?? "");

const cellsOf = (row: TagNode, page: number): TagCell[] =>
	(row.children ?? [])
		.filter((child) => child.role === "TD" || child.role === "TH")
		.map((cell) => ({
			header: cell.role === "TH",
			rowSpan: cell.rowSpan ?? 1,
			columnSpan: cell.colSpan ?? 1,
			headers: cell.headers ?? [],
			id: cell.structId ?? "",
			paragraphs: paragraphsOf(cell, page),
		}));

const isParagraph = (node: TagNode): boolean => /^(P|LI|H[1-6]?|BlockQuote|Caption)$/.test(node.role ?? "");

function paragraphsOf(cell: TagNode, page: number): string[][] {
	const found: string[][] = [];
	let loose: string[] = [];
	const flush = () => {
		if (loose.length > 0) found.push(loose);
		loose = [];
	};
	const visit = (node: TagNode): void => {
		if (isParagraph(node)) {
			flush();
			const marks = marksOf(node, page);
			if (marks.length > 0) found.push(marks);
		} else if (node.role) node.children?.forEach(visit);
		else loose.push(...marksOf(node, page));
	};
	cell.children?.forEach(visit);
	flush();
	return found;
}

function marksOf(node: TagNode, page: number): string[] {
	const number = /_mc(\d+)$/.exec(node.id ?? "")?.[1];
	if (node.type === "content") return number === undefined ? [] : [`${page}/${number}`];
	return (node.children ?? []).flatMap((child) => marksOf(child, page));
}
