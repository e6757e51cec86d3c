// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type NamedStep = { readonly number: string; readonly title: string; readonly content: readonly string[] };

const longest = 90;

/** "M.4 Beratung: Standorte suchen": how lists name a step. Only a long content is cut, between words. */
export function stepWords({ number, title, content }: NamedStep): string {
	const measure = [number, title].filter(Boolean).join(" ");
	const about = (content[0] ?? "").trim();
	if (about === "" || about === title) return measure;
	return `${measure}: ${about.length <= longest ? about : `${about.slice(0, about.lastIndexOf(" ", longest))} …`}`;
}
