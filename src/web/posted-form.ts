// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { dayOf, linesOf, numberOf, versionOf } from "./posted-text.ts";

/** The texts of a form by the names of their fields; lines end in LF. */
export type PostedTexts = Readonly<Record<string, string>>;

/** A form as it was sent. What is missing or cannot be read is a value: an empty text, an empty list or undefined. */
export type PostedForm = {
	/** One text, without blanks around it. */
	readonly text: (name: string) => string;
	/** A text as it was sent to the last blank: passwords, and what programs made. */
	readonly exact: (name: string) => string;
	/** The lines of a text area that have something in them. */
	readonly lines: (name: string) => readonly string[];
	/** All values of checkboxes or fields of one name. */
	readonly all: (name: string) => readonly string[];
	/** One of these values. */
	readonly choice: <Value extends string>(name: string, values: readonly Value[]) => Value | undefined;
	/** A whole number that counts from 0. */
	readonly number: (name: string) => number | undefined;
	/** A day. */
	readonly day: (name: string) => string | undefined;
	/** A file that somebody chose. */
	readonly file: (name: string) => File | undefined;
	/** The field `version`: what the form was based on; -1, which no row has, where it says nothing of it. */
	readonly version: number;
	readonly names: readonly string[];
	/** The first text of each name: what a form is shown again with. A name that is missing was not sent. */
	readonly texts: PostedTexts;
};

type Value = string | File;

/** Reads the form that was sent. */
export async function postedForm({ req }: Pick<Context, "req">): Promise<PostedForm> {
	const body: Record<string, Value | Value[]> = await req.parseBody({ all: true }).catch(() => ({}));
	const values = new Map(Object.entries(body).map(([name, value]) => [name, [value].flat()]));
	const all = (name: string) => (values.get(name) ?? []).filter((value) => typeof value === "string");
	const exact = (name: string) => all(name)[0] ?? "";
	const texts = Object.fromEntries(
		[...values.keys()].flatMap((name) =>
			all(name)
				.slice(0, 1)
				.map((text) => [name, text.replaceAll("\r\n", "\n")]),
		),
	);
	const text = (name: string) => exact(name).normalize("NFC").trim();
	return {
		...{ all, exact, text, texts, names: [...values.keys()] },
		lines: (name) => linesOf(exact(name).normalize("NFC")),
		choice: (name, wanted) => wanted.find((value) => value === exact(name)),
		number: (name) => numberOf(exact(name)),
		day: (name) => dayOf(text(name)),
		file: (name) => values.get(name)?.find((value) => value instanceof File && value.name !== "") as File | undefined,
		version: versionOf(exact("version")),
	};
}
