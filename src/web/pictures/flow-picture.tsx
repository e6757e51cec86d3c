// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { directionOf } from "../../report/difference/change-kind.ts";
import type { ReportStatus } from "../../report/snapshot.ts";
import { Mark } from "../ui/mark.tsx";
import { statusLabelOf } from "../ui/status.tsx";
import type { View } from "../view.ts";
import { type Flow, type FlowBand, type FlowEnd, type FlowNode, flowLayout } from "./flow-layout.ts";
import { linesOf } from "./lines-of.ts";
import { PictureTable } from "./picture-table.tsx";
import { keysByReach, markIn } from "./status-order.ts";

type FlowPictureProps = {
	readonly view: View;
	/** Begins the names of its parts; each picture of a page has its own. */
	readonly id: string;
	readonly scheme: readonly ReportStatus[];
	/** Those that stayed too; an end is left out for steps that were not there, or are no longer. */
	readonly flows: readonly Flow[];
	/** In little room, and where the picture is not what the page is about. */
	readonly small?: boolean;
	/** What stands left and right ("30.09.2024"). */
	readonly before: string;
	readonly after: string;
	/** What the picture shows, in a sentence. */
	readonly sentence: string;
	/** The list of the steps that went this way. */
	readonly address: (flow: Pick<Flow, "from" | "to">) => string;
};

/** The measures of a picture, in its own units. */
type Size = {
	readonly name: "wide" | "narrow";
	readonly width: number;
	/** From the edge to the bar. */
	readonly margin: number;
	/** How many characters of a label go into a line; none: the marks alone. */
	readonly label: number;
	readonly height: number;
	readonly slot: number;
};

const sizes: readonly Size[] = [
	{ name: "wide", width: 760, margin: 224, label: 24, height: 260, slot: 40 },
	{ name: "narrow", width: 340, margin: 62, label: 0, height: 220, slot: 24 },
];

const head = 34;
const bar = 8;
const lineHeight = 17;

/** What an end is called. */
export function endLabel(view: View, scheme: readonly ReportStatus[], end: FlowEnd, side: "before" | "after"): string {
	if (end !== undefined) return statusLabelOf(view, scheme, end);
	return side === "before" ? view.t.difference_end_new() : view.t.difference_end_gone();
}

function bandName({ view, scheme }: FlowPictureProps, { from, to, count }: Flow): string {
	const gaps = { count, from: endLabel(view, scheme, from, "before"), to: endLabel(view, scheme, to, "after") };
	return from === to ? view.t.difference_band_stayed(gaps) : view.t.difference_band(gaps);
}

function directionIn(scheme: readonly ReportStatus[], { from, to }: Pick<Flow, "from" | "to">) {
	if (from === undefined || to === undefined) return "other";
	return directionOf({ scheme }, from, { scheme }, to);
}

function Band({
	picture,
	band,
	size,
}: {
	readonly picture: FlowPictureProps;
	readonly band: FlowBand;
	readonly size: Size;
}) {
	const [x, end] = [size.margin + bar, size.width - size.margin - bar];
	const middle = (x + end) / 2;
	const [left, right] = [band.left + head, band.right + head];
	const d = [
		`M${x} ${round(left)}C${middle} ${round(left)} ${middle} ${round(right)} ${end} ${round(right)}`,
		`v${round(band.thickness)}`,
		`C${middle} ${round(right + band.thickness)} ${middle} ${round(left + band.thickness)} ${x} ${round(left + band.thickness)}z`,
	].join("");
	const direction = directionIn(picture.scheme, band);
	const name = bandName(picture, band);
	return (
		<a href={picture.address(band)} aria-label={name} class={`flow__band flow__band--${direction}`}>
			<title>{name}</title>
			<path d={d} />
			{direction === "back" && <path d={d} fill={`url(#${picture.id}-${size.name}-back)`} />}
		</a>
	);
}

type CountProps = Pick<FlowPictureProps, "scheme"> & { readonly band: FlowBand; readonly size: Size };

/** How many, where the band is broad enough for it. */
function BandCount({ scheme, band, size }: CountProps) {
	if (band.thickness < 15 || directionIn(scheme, band) === "stayed") return null;
	return (
		<text class="flow__count" x={size.margin + bar + 12} y={round(band.left + head + band.thickness / 2 + 5)}>
			{band.count}
		</text>
	);
}

const round = (number: number): number => Math.round(number * 10) / 10;

type NodeProps = {
	readonly picture: FlowPictureProps;
	readonly node: FlowNode;
	readonly size: Size;
	readonly side: "before" | "after";
};

function Node({ picture: { view, scheme }, node, size, side }: NodeProps) {
	const isLeft = side === "before";
	const mark = node.end === undefined ? undefined : markIn(scheme, node.end);
	const middle = round(node.y + head + node.height / 2);
	const label = endLabel(view, scheme, node.end, side);
	const short = node.end === undefined ? `${node.count} ${shortLabel(view, side)}` : String(node.count);
	const lines = size.label === 0 ? [short] : linesOf(`${node.count} ${label}`, size.label);
	const room = mark ? 32 : 8;
	const textX = isLeft ? size.margin - room : size.width - size.margin + room;
	const top = middle + 5 - ((lines.length - 1) * lineHeight) / 2;
	return (
		<g class={`flow__node flow__node--${mark ?? "none"}`}>
			<rect
				x={isLeft ? size.margin : size.width - size.margin - bar}
				y={round(node.y + head)}
				width={bar}
				height={round(node.height)}
			/>
			{mark && (
				<use
					href={`${view.assets.marks}#${mark}`}
					x={isLeft ? size.margin - 26 : size.width - size.margin + 8}
					y={round(middle - 9)}
					width="18"
					height="18"
				/>
			)}
			<text x={textX} y={round(top)} text-anchor={isLeft ? "end" : "start"}>
				{lines.map((line, at) => (
					<tspan x={textX} dy={at === 0 ? 0 : lineHeight}>
						{line}
					</tspan>
				))}
			</text>
		</g>
	);
}

const shortLabel = ({ t }: View, side: "before" | "after"): string =>
	side === "before" ? t.difference_end_new_short() : t.difference_end_gone_short();

/** Slanting lines: what went back is told from what went forward without colours, too. */
function BackPattern({ id }: { readonly id: string }) {
	return (
		<pattern
			id={id}
			class="flow__hatch"
			width="7"
			height="7"
			patternUnits="userSpaceOnUse"
			patternTransform="rotate(45)"
		>
			<path d="M0 0v7" />
		</pattern>
	);
}

function Drawing({ picture, size }: { readonly picture: FlowPictureProps; readonly size: Size }) {
	const { view, id, scheme, flows, before, after, sentence } = picture;
	const { left, right, bands, height } = flowLayout(flows, [...keysByReach(scheme), undefined], {
		...{ height: size.height, slot: size.slot, gap: 8 },
	});
	const name = `${id}-${size.name}`;
	const titleX = size.name === "narrow" ? 0 : size.margin + bar;
	return (
		<svg
			class={`flow flow--${size.name}`}
			viewBox={`0 0 ${size.width} ${Math.ceil(height + head + 4)}`}
			aria-labelledby={`${name}-title`}
			aria-describedby={`${name}-desc`}
		>
			<title id={`${name}-title`}>{view.t.difference_flow_title({ before, after })}</title>
			<desc id={`${name}-desc`}>{sentence}</desc>
			<BackPattern id={`${name}-back`} />
			<text class="flow__head" x={titleX} y="18" text-anchor={size.name === "narrow" ? "start" : "end"}>
				{before}
			</text>
			<text class="flow__head" x={size.width - titleX} y="18" text-anchor={size.name === "narrow" ? "end" : "start"}>
				{after}
			</text>
			{[...bands].toSorted(byDirection(scheme)).map((band) => (
				<Band picture={picture} band={band} size={size} />
			))}
			{bands.map((band) => (
				<BandCount scheme={scheme} band={band} size={size} />
			))}
			{left.map((node) => (
				<Node picture={picture} node={node} size={size} side="before" />
			))}
			{right.map((node) => (
				<Node picture={picture} node={node} size={size} side="after" />
			))}
		</svg>
	);
}

/** What moved lies above what stayed. */
const byDirection = (scheme: readonly ReportStatus[]) => (a: FlowBand, b: FlowBand) =>
	Number(directionIn(scheme, a) !== "stayed") - Number(directionIn(scheme, b) !== "stayed");

function Key({ picture: { view, scheme, flows } }: { readonly picture: FlowPictureProps }) {
	const { t } = view;
	const used = new Set(flows.flatMap(({ from, to }) => [from, to]));
	const directions = new Set(flows.map((flow) => directionIn(scheme, flow)));
	const words = {
		forward: t.difference_key_forward(),
		back: t.difference_key_back(),
		stayed: t.difference_key_stayed(),
		other: t.difference_key_other(),
	};
	return (
		<ul class="flow-key" aria-hidden="true">
			{(["forward", "back", "stayed", "other"] as const)
				.filter((direction) => directions.has(direction))
				.map((direction) => (
					<li>
						<span class={`flow-key__swatch flow-key__swatch--${direction}`} />
						{words[direction]}
					</li>
				))}
			{keysByReach(scheme)
				.filter((key) => used.has(key))
				.map((key) => (
					<li class="flow-key__status">
						<Mark view={view} name={markIn(scheme, key)} />
						{statusLabelOf(view, scheme, key)}
					</li>
				))}
		</ul>
	);
}

/** How many steps went from which status to which: a picture, what its colours mean, and its table. Nothing where there is no step. */
export function FlowPicture(picture: FlowPictureProps) {
	const { view, id, scheme, flows, before, after, small = false, address } = picture;
	const { t } = view;
	if (flows.length === 0) return null;
	const sorted = flows.toSorted((a, b) => Number(a.from === a.to) - Number(b.from === b.to) || b.count - a.count);
	return (
		<div class={small ? "picture picture--small" : "picture"}>
			<a class="skip-link skip-link--inline" href={`#${id}-nachher`}>
				{t.difference_skip_picture()}
			</a>
			<figure class="picture__frame">
				{sizes
					.filter(({ name }) => !small || name === "narrow")
					.map((size) => (
						<Drawing picture={picture} size={size} />
					))}
				<figcaption>
					<Key picture={picture} />
				</figcaption>
			</figure>
			<div id={`${id}-nachher`} tabindex={-1}>
				<PictureTable
					view={view}
					caption={t.difference_flow_title({ before, after })}
					headings={[
						t.difference_column_before({ before }),
						t.difference_column_after({ after }),
						t.difference_column_steps(),
					]}
					names={2}
					rows={sorted.map((flow) => [
						{ text: endLabel(view, scheme, flow.from, "before") },
						{ text: endLabel(view, scheme, flow.to, "after") },
						{ text: flow.count, address: address(flow) },
					])}
				/>
			</div>
		</div>
	);
}
