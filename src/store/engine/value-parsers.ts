// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { types } from "pg";

type Parse = (text: string) => unknown;

const { INT8, DATE } = types.builtins;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;
const TEXT_ARRAY: number = 1009;

/** How values of the database become values of ours: whole numbers as numbers, days as text, moments as Date. */
export const valueParsers = {
	getTypeParser(type: number, format?: "text" | "binary"): Parse {
		if (format !== "binary") {
			if (type === INT8) return wholeNumber;
			if (type === DATE) return String;
			if (type === INT8_ARRAY) return listOf(wholeNumber);
			if (type === DATE_ARRAY) return listOf(String);
		}
		return types.getTypeParser(type, format) as Parse;
	},
};

function wholeNumber(text: string): number {
	const number = Number(text);
	if (!Number.isSafeInteger(number)) throw new RangeError(`The database holds a number too large to be exact: ${text}`);
	return number;
}

function listOf(parse: Parse): Parse {
	const texts = types.getTypeParser(TEXT_ARRAY) as (text: string) => (string | null)[];
	return (text) => texts(text).map((item) => (item === null ? null : parse(item)));
}
