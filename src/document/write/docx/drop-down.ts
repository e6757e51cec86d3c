// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { BuilderElement, TextRun, type XmlComponent } from "docx";

export type DropDown = {
	/** What it is called for people who do not see it. */
	readonly name: string;
	readonly choices: readonly string[];
	readonly chosen: string;
};

/** A list of words to choose one from (ECMA-376 part 1, 17.5.2.15), which the library does not write. */
export function dropDown({ name, choices, chosen }: DropDown): XmlComponent {
	const items = [...new Set(choices)].map((text) =>
		element("w:listItem", {
			displayText: { key: "w:displayText", value: text },
			value: { key: "w:value", value: text },
		}),
	);
	const alias = element("w:alias", { val: { key: "w:val", value: name } });
	return new BuilderElement({
		name: "w:sdt",
		children: [
			new BuilderElement({
				name: "w:sdtPr",
				children: [alias, new BuilderElement({ name: "w:dropDownList", children: items })],
			}),
			new BuilderElement({ name: "w:sdtContent", children: [new TextRun(chosen)] }),
		],
	});
}

type Attributes = Readonly<Record<string, { readonly key: string; readonly value: string }>>;

const element = (name: string, attributes: Attributes): XmlComponent => new BuilderElement({ name, attributes });
