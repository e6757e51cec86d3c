// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Wrapping = {
	readonly width: number;
	readonly mostLines: number;
	readonly widthOf: (text: string) => number;
};

/** A text in lines of at most a width; what does not find room is left out, and an ellipsis says so. */
export function wrapLines(text: string, { width, mostLines, widthOf }: Wrapping): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(joined) <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	const shown = lines.slice(0, mostLines);
	return shown.map((line, at) => {
		const isCut = at === mostLines - 1 && lines.length > mostLines;
		return shortened(isCut ? `${line} …` : line, width, widthOf);
	});
}

/** A single word may be wider than the line. */
function shortened(line: string, width: number, widthOf: Wrapping["widthOf"]): string {
	if (widthOf(line) <= width) return line;
	const letters = [...line.replace(/ …$/, "")];
	while (letters.length > 1 && widthOf(`${letters.join("")}…`) > width) letters.pop();
	return `${letters.join("")}…`;
}
