// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { Feed } from "../../../report/feed.ts";
import { writeAtom } from "./write-atom.ts";

const feed: Feed = {
	...{ id: "urn:uuid:6b1f0c1e-2f0a-8c53-9e3e-1c8d6f0a7b11", title: "Berichte", subtitle: "Alles Neue", language: "de" },
	...{ address: "https://plan.example/stadt/berichte.atom", page: "https://plan.example/stadt", author: "Stadt" },
	...{ rights: "dl-de/by-2-0", entries: [] },
};

const read = (written: Feed) => parseAtomFeed(new TextDecoder().decode(writeAtom(written)));

test("a feed without entries is one", () => {
	expect(read(feed)).toMatchObject({ id: feed.id, title: { value: "Berichte" }, updated: "1970-01-01T00:00:00.000Z" });
});

/** Readers cut blanks off at both ends. */
const word = fc.string({ unit: "binary", maxLength: 12 }).map((middle) => `a${middle}z`);
const readable = (text: string) =>
	text
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

test("whatever is said in it, another library reads it as it was written", () => {
	const moment = new Date("2026-03-31T10:00:00Z");
	fc.assert(
		fc.property(word, word, fc.webUrl(), (title, summary, page) => {
			const entry = { id: "urn:uuid:1", title, summary, page, published: moment, updated: moment };
			const { entries = [], updated } = read({ ...feed, title: summary, entries: [entry] });
			expect(updated).toBe(moment.toISOString());
			expect(entries).toMatchObject([
				{
					id: "urn:uuid:1",
					title: { value: readable(title) },
					summary: { value: readable(summary) },
					updated: moment.toISOString(),
				},
			]);
			expect(entries[0]?.links).toMatchObject([{ rel: "alternate", href: page }]);
		}),
	);
});
