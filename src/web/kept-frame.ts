// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { raw } from "hono/html";
import { gzipFrame } from "./joined-gzip.ts";
import type { KeptFrame, KeptPages } from "./kept-pages.ts";
import { layout } from "./ui/layout.tsx";
import type { View } from "./view.ts";

/** Where the body goes: no page contains this text. */
const gap = "\u0000body\u0000";

/** The page around a body: it depends on nothing but what the layout is given. */
export function keptFrame({ frames }: KeptPages, view: View, title: string): KeptFrame {
	const { t: _words, assets: _assets, ...seen } = view;
	const key = JSON.stringify([title, seen]);
	const kept = frames.find(key);
	if (kept) return kept;
	const made = String(layout({ view, title, children: raw(gap) })).split(gap);
	const [before, after] = [Buffer.from(made[0] ?? ""), Buffer.from(made[1] ?? "")];
	const bytes = 2 * (key.length + before.byteLength + after.byteLength);
	const frame = { before, after, gzip: gzipFrame(before, after), bytes };
	frames.put(key, frame);
	return frame;
}
