// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The structure elements with a role, as they stand in a PDF that qpdf unpacked. */
export function elementsOf(plain: string, role: string): readonly string[] {
	const objects = plain.match(/\n\d+ 0 obj\n<<[\s\S]*?\nendobj/g) ?? [];
	return objects.filter((object) => new RegExp(`/S /${role}\\n`).test(object));
}

/** Operators that draw letters, paths or pictures. */
const drawing = /(?:^|\s)(Tj|TJ|'|"|f\*?|F|B\*?|b\*?|S|s|sh|Do)(?=\s|$)/g;

/** What the pages of an unpacked PDF draw outside of marked content: neither tagged nor an artifact. */
export function bareOperators(plain: string): readonly string[] {
	return pageStreams(plain).flatMap((stream) => {
		// Texts and hexadecimal strings may look like operators.
		const bare = stream.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, "()").replace(/<[\da-fA-F\s]*>/g, "<>");
		return outsideOfMarks(bare).flatMap((part) => part.match(drawing) ?? []);
	});
}

function pageStreams(plain: string): readonly string[] {
	const numbers = [...plain.matchAll(/\/Contents (\d+) 0 R/g)].map(([, number]) => number);
	return numbers.map((number) => {
		const found = new RegExp(`\\n${number} 0 obj\\n<<[\\s\\S]*?\\nstream\\n([\\s\\S]*?)\\nendstream`).exec(plain);
		if (!found?.[1]) throw new Error(`The page has no content ${number}.`);
		return found[1];
	});
}

function outsideOfMarks(stream: string): readonly string[] {
	let depth = 0;
	const outside: string[] = [];
	for (const piece of stream.split(/((?:^|\s)(?:BDC|BMC|EMC)(?=\s|$))/)) {
		const operator = piece.trim();
		if (operator === "BDC" || operator === "BMC") depth += 1;
		else if (operator === "EMC") depth -= 1;
		else if (depth === 0) outside.push(piece);
	}
	return outside;
}
