// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CellObject, SSF } from "@e965/xlsx";

const ERRORS = new Map([
	["#N/A", "#NV"],
	["#REF!", "#BEZUG!"],
	["#VALUE!", "#WERT!"],
	["#NUM!", "#ZAHL!"],
	["#NULL!", "#NULL!"],
]);

const NAMES = new Map([
	["January", "Januar"],
	["February", "Februar"],
	["March", "März"],
	["May", "Mai"],
	["June", "Juni"],
	["July", "Juli"],
	["October", "Oktober"],
	["December", "Dezember"],
	["Mar", "Mrz"],
	["Oct", "Okt"],
	["Dec", "Dez"],
	["Monday", "Montag"],
	["Tuesday", "Dienstag"],
	["Wednesday", "Mittwoch"],
	["Thursday", "Donnerstag"],
	["Friday", "Freitag"],
	["Saturday", "Samstag"],
	["Sunday", "Sonntag"],
	["Mon", "Mo"],
	["Tue", "Di"],
	["Wed", "Mi"],
	["Thu", "Do"],
	["Fri", "Fr"],
	["Sat", "Sa"],
	["Sun", "So"],
]);

/** The formats that Excel draws by the machine's own country: the library knows them in their American form only. */
const LOCAL_DATE = /^m\/d\/yy(yy)?( h:mm)?$|^\[\$-F800\]/;

/**
 * What a German Excel shows in a cell: `31.12.2025`, `12/2025`, `50%`, `#NV`.
 * Plain decimals keep their point: in plans `1.10` is a measure's number, not a quantity.
 */
export function shownValue(cell: CellObject, date1904: boolean): string {
	switch (cell.t) {
		case "s":
			return String(cell.v ?? "");
		case "b":
			return cell.v ? "WAHR" : "FALSCH";
		case "e":
			return ERRORS.get(cell.w ?? "") ?? cell.w ?? "#NV";
		case "n":
			return shownNumber(Number(cell.v), String(cell.z ?? "General"), date1904);
		default:
			return "";
	}
}

function shownNumber(value: number, format: string, date1904: boolean): string {
	try {
		if (SSF.is_date(format)) return shownDate(value, format, date1904);
		const shown: string = SSF.format(format, value);
		return /^(General|@|[0.]+)$/.test(format) ? shown.trim() : germanNumber(shown).trim();
	} catch {
		return String(value); // A damaged format: the value is better than nothing.
	}
}

function shownDate(value: number, format: string, date1904: boolean): string {
	const german = LOCAL_DATE.test(format) ? "dd.mm.yyyy" : format;
	// The library takes a point between days and months for damage unless it is escaped.
	const escaped = german.replace(/(?<!\\)\.(?!0)/g, "\\.");
	const shown: string = SSF.format(escaped, value, { date1904 });
	return shown.replace(/[A-Z][a-z]+/g, (name) => NAMES.get(name) ?? name).trim();
}

function germanNumber(shown: string): string {
	return shown.replace(/\d[\d.,]*/g, (digits) => digits.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")));
}
