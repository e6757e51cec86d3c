// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { loadFonts } from "../pdf/fonts.ts";
import { inks, marks } from "../pdf/marks.ts";
import { type Preview, previewSize } from "./preview.ts";
import { wrapLines } from "./wrap-lines.ts";

const regular = "Preview Regular";
const semiBold = "Preview SemiBold";
const ink = "#1c1f26";
const quiet = "#545b68";
const margin = 72;
const inner = previewSize.width - 2 * margin;

let fonts: Promise<void> | undefined;

async function registerFonts(): Promise<void> {
	const [normal, , , strong] = await loadFonts();
	if (normal) GlobalFonts.register(normal, regular);
	if (strong) GlobalFonts.register(strong, semiBold);
}

/** Draws a plan's picture for links on other sites: whose it is, what it is called, and how far it is. */
export async function drawPreview(preview: Preview): Promise<Uint8Array> {
	fonts ??= registerFonts();
	await fonts;
	const canvas = createCanvas(previewSize.width, previewSize.height);
	const context = canvas.getContext("2d");
	context.textBaseline = "alphabetic";
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, previewSize.width, previewSize.height);
	context.fillStyle = preview.accent;
	context.fillRect(0, 0, previewSize.width, 16);
	await drawLogo(context, preview.logo);
	drawTexts(context, preview);
	drawBar(context, preview.bar);
	await drawLegend(context, preview.bar);
	return new Uint8Array(await canvas.encode("png"));
}

type Text = { readonly font: string; readonly size: number; readonly colour: string };

function useText(context: SKRSContext2D, { font, size, colour }: Text): void {
	context.font = `${size}px "${font}"`;
	context.fillStyle = colour;
}

/** Writes lines and says where the next may stand. */
function write(context: SKRSContext2D, text: string, y: number, mostLines: number, look: Text): number {
	useText(context, look);
	const widthOf = (line: string) => context.measureText(line).width;
	const lines = wrapLines(text, { width: inner, mostLines, widthOf });
	const height = look.size * 1.25;
	for (const [at, line] of lines.entries()) context.fillText(line, margin, y + at * height);
	return y + lines.length * height;
}

function drawTexts(context: SKRSContext2D, { city, title, sentence, asOf }: Preview): void {
	write(context, `${city} · ${asOf}`, 96, 1, { font: regular, size: 28, colour: quiet });
	const size = title.length > 60 ? 46 : 58;
	const below = write(context, title, 180, 2, { font: semiBold, size, colour: ink });
	write(context, sentence, below + 18, title.length > 60 ? 3 : 2, { font: regular, size: 34, colour: ink });
}

async function drawLogo(context: SKRSContext2D, logo: Uint8Array | undefined): Promise<void> {
	if (!logo) return;
	const picture = await loadImage(logo);
	const scale = Math.min(72 / picture.height, 260 / picture.width);
	const [width, height] = [picture.width * scale, picture.height * scale];
	context.drawImage(picture, previewSize.width - margin - width, 48, width, height);
}

function drawBar(context: SKRSContext2D, bar: Preview["bar"]): void {
	const total = bar.reduce((sum, { count }) => sum + count, 0);
	const gap = 4;
	const room = inner - gap * (bar.length - 1);
	let x = margin;
	for (const { meaning, count } of bar) {
		const width = (room * count) / total;
		context.fillStyle = inks[meaning];
		context.fillRect(x, 452, width, 36);
		x += width + gap;
	}
}

/** The shape, the number and the word for each part of the bar: colour alone says nothing. */
async function drawLegend(context: SKRSContext2D, bar: Preview["bar"]): Promise<void> {
	let [x, y] = [margin, 534];
	for (const { meaning, label, count } of bar) {
		const words = `${count} ${label}`;
		useText(context, { font: regular, size: 25, colour: ink });
		const width = 34 + context.measureText(words).width + 32;
		if (x > margin && x + width - 32 > margin + inner) [x, y] = [margin, y + 42];
		if (y > 600) return;
		context.drawImage(await loadImage(Buffer.from(marks[meaning] ?? "")), x, y - 22, 25, 25);
		context.fillText(words, x + 34, y);
		x += width;
	}
}
