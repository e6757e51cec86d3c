// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A paper as the council information system names it. */
export type CouncilPaper = {
	/** The address of the OParl object; it may be one that only the system itself can reach. */
	readonly id: string;
	/** The number as written there; empty where it has none. */
	readonly reference: string;
	readonly name: string;
	readonly date?: string;
	readonly paperType: string;
	readonly web?: string;
	readonly mainFile?: string;
	/** Of the first auxiliary file that has an address. */
	readonly auxiliaryFile?: string;
	readonly deleted: boolean;
	readonly modified?: string;
};

/** Where a text's paper can be read. */
type PaperLink = Pick<CouncilPaper, "reference" | "name" | "date"> & { readonly address: string };

/** What a number means: one paper, or several, of which none is chosen. */
export type FoundPaper =
	| { readonly kind: "one"; readonly link: PaperLink }
	| { readonly kind: "several"; readonly count: number };

/** What is known by a number, by the number as it was asked for; what is not known is missing. */
export type FoundPapers = ReadonlyMap<string, FoundPaper>;

/**
 * The page, else the document, else the first of its annexes, else the object itself where the system's own host has it;
 * undefined where people can reach none.
 */
export function addressOf(paper: CouncilPaper, system: string): string | undefined {
	const own = URL.parse(paper.id)?.hostname === URL.parse(system)?.hostname ? paper.id : undefined;
	return paper.web ?? paper.mainFile ?? paper.auxiliaryFile ?? own;
}

/** What papers that have the same number mean together. Several objects of one page are one paper. */
export function foundPaper(papers: readonly CouncilPaper[], system: string): FoundPaper | undefined {
	const links = new Map(
		papers.flatMap(({ deleted, ...paper }) => {
			const address = deleted ? undefined : addressOf({ deleted, ...paper }, system);
			return address ? [[address, linkOf(paper, address)] as const] : [];
		}),
	);
	const [link] = links.values();
	if (!link) return undefined;
	return links.size === 1 ? { kind: "one", link } : { kind: "several", count: links.size };
}

function linkOf({ reference, name, date }: Omit<CouncilPaper, "deleted">, address: string): PaperLink {
	return { reference, name, address, ...(date && { date }) };
}
