// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportWords } from "../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { statusOf } from "../../../report/status-words.ts";
import { inks } from "./marks.ts";

type Band = { readonly from: string; readonly to: string; readonly count: number };

/** The flow of steps from status to status, as a picture and as a table of before and now. */
export function changeData(snapshot: ReportSnapshot, { change, unknownStatus }: ReportWords) {
	const moves = snapshot.change?.moves ?? [];
	const keys = [...snapshot.scheme.map(({ key }) => key), ""];
	const side = (of: (band: Band) => string) =>
		keys.flatMap((key) => {
			const count = total(moves.filter((band) => of(band) === key));
			const status = statusOf(snapshot, key);
			const meaning = status?.meaning ?? "unknown";
			return count > 0
				? [{ key, count, mark: meaning, ink: inks[meaning], label: status?.label.de ?? unknownStatus }]
				: [];
		});
	const before = side(({ from }) => from);
	const now = side(({ to }) => to);
	return {
		sentence: change?.sentence ?? "",
		before,
		now,
		counts: before.map(({ key: from }) =>
			now.map(({ key: to }) => total(moves.filter((band) => band.from === from && band.to === to))),
		),
		flow: flowPicture(before, now, moves),
	};
}

const total = (moves: readonly Band[]): number => moves.reduce((sum, { count }) => sum + count, 0);

type Side = readonly { readonly key: string; readonly count: number; readonly ink: string }[];

const picture = { width: 400, height: 240, gap: 10, bar: 14 };

/** Bands from the bars on the left to those on the right, as thick as they carry steps. */
function flowPicture(before: Side, now: Side, moves: readonly Band[]) {
	const steps = total(moves);
	const gaps = picture.gap * (Math.max(before.length, now.length) - 1);
	const scale = (picture.height - gaps) / Math.max(1, steps);
	const left = stacked(before, scale);
	const right = stacked(now, scale);
	const [leftFilled, rightFilled] = [new Map<string, number>(), new Map<string, number>()];
	const bands = moves.map(({ from, to, count }) => {
		const thick = count * scale;
		const y1 = (left.get(from) ?? 0) + (leftFilled.get(from) ?? 0);
		const y2 = (right.get(to) ?? 0) + (rightFilled.get(to) ?? 0);
		leftFilled.set(from, (leftFilled.get(from) ?? 0) + thick);
		rightFilled.set(to, (rightFilled.get(to) ?? 0) + thick);
		const ink = now.find(({ key }) => key === to)?.ink ?? "#888888";
		return { stays: from === to, path: bandPath(y1, y2, thick, from === to ? "#c3c8d0" : ink) };
	});
	// What moved lies above what stayed.
	const paths = bands.toSorted((a, b) => Number(b.stays) - Number(a.stays)).map(({ path }) => path);
	const bars = [
		...before.map(({ key, count, ink }) => bar(0, left.get(key) ?? 0, count * scale, ink)),
		...now.map(({ key, count, ink }) => bar(picture.width - picture.bar, right.get(key) ?? 0, count * scale, ink)),
	];
	const { width, height } = picture;
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${[...paths, ...bars].join("")}</svg>`,
		left: centres(before, left, scale),
		right: centres(now, right, scale),
	};
}

function stacked(side: Side, scale: number): ReadonlyMap<string, number> {
	let y = 0;
	return new Map(
		side.map(({ key, count }) => {
			const at = y;
			y += count * scale + picture.gap;
			return [key, at];
		}),
	);
}

/** Where the middle of each bar is, as a share of the picture's height. */
function centres(side: Side, tops: ReadonlyMap<string, number>, scale: number): readonly number[] {
	return side.map(({ key, count }) => ((tops.get(key) ?? 0) + (count * scale) / 2) / picture.height);
}

const bar = (x: number, y: number, height: number, ink: string): string =>
	`<rect x="${x}" y="${round(y)}" width="${picture.bar}" height="${round(height)}" fill="${ink}"/>`;

function bandPath(y1: number, y2: number, thick: number, ink: string): string {
	const [x1, x2] = [picture.bar, picture.width - picture.bar];
	const middle = (x1 + x2) / 2;
	const [a, b, c, d] = [y1, y2, y2 + thick, y1 + thick].map(round);
	return `<path fill="${ink}" fill-opacity="0.6" d="M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x1} ${d}Z"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
