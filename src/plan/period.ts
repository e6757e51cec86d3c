// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A day as `2019-06-30`. */
export type IsoDate = string;

/** A stretch of time with its first and its last day. */
export type Period = { readonly first: IsoDate; readonly last: IsoDate };

/** Years that a plan can name; anything else that has four digits is no year. */
export function isPlanYear(year: number): boolean {
	return year >= 1990 && year <= 2099;
}

/** Whole months, counted from 1; undefined where no such months or year exist. */
export function months(year: number, from: number, to: number): Period | undefined {
	if (!isPlanYear(year) || from < 1 || to > 12 || to < from) return undefined;
	const lastDay = new Date(Date.UTC(year, to, 0)).getUTCDate();
	return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(lastDay)}` };
}

export function quarter(year: number, number: number): Period | undefined {
	return months(year, number * 3 - 2, number * 3);
}

/** One day; undefined where the calendar has no such day. */
export function day(year: number, month: number, date: number): Period | undefined {
	const iso = `${year}-${two(month)}-${two(date)}`;
	const real = new Date(`${iso}T00:00:00Z`);
	if (!isPlanYear(year) || Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso) return undefined;
	return { first: iso, last: iso };
}

/** A week by ISO 8601: week 1 is the one with the year's 4 January. */
export function week(year: number, number: number): Period | undefined {
	if (!isPlanYear(year) || number < 1 || number > 53) return undefined;
	const january4 = new Date(Date.UTC(year, 0, 4));
	const monday = january4.getTime() - ((january4.getUTCDay() + 6) % 7) * 86_400_000 + (number - 1) * 7 * 86_400_000;
	const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
	return { first: iso(monday), last: iso(monday + 6 * 86_400_000) };
}

/** `24` is 2024: plans do not look back before 1990. */
export function fullYear(written: string): number {
	const year = Number(written);
	if (written.length > 2) return year;
	return year >= 90 ? 1900 + year : 2000 + year;
}

/** Whole days from one day to a later one; negative where it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function two(number: number): string {
	return String(number).padStart(2, "0");
}

/** The day before a day. */
export function dayBefore(date: IsoDate): IsoDate {
	return addDays(date, -1);
}

/** The day so many days after another, or before it where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
	const moment = new Date(`${date}T00:00:00Z`);
	moment.setUTCDate(moment.getUTCDate() + days);
	return moment.toISOString().slice(0, 10);
}
