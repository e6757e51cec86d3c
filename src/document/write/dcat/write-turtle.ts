// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { prefixes, type Resource, type Value } from "./resource.ts";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const code = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written otherwise
const special = /[\u0000-\u001f"\\\u007f]/g;

const quoted = (text: string): string => `"${text.replace(special, (sign) => escapes[sign] ?? code(sign))}"`;

function written(value: Value): string {
	if ("iri" in value) return `<${value.iri}>`;
	if ("name" in value) return value.name;
	return quoted(value.text) + ("language" in value ? `@${value.language}` : `^^${value.type}`);
}

function block({ iri, types, properties }: Resource): string {
	const lines = [`a ${types.join(", ")}`, ...properties.map(([name, value]) => `${name} ${written(value)}`)];
	return `<${iri}>\n\t${lines.join(" ;\n\t")} .\n`;
}

/** Resources as RDF 1.1 Turtle. */
export function writeTurtle(resources: readonly Resource[]): Uint8Array {
	const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
	return new TextEncoder().encode([head.join(""), ...resources.map(block)].join("\n"));
}
