// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Where something comes from or goes to; undefined: it was not there, or is no longer. */
export type FlowEnd = string | undefined;
export type Flow = { readonly from: FlowEnd; readonly to: FlowEnd; readonly count: number };

/** One end on one side: where its bar stands, and the room that its label may use. */
export type FlowNode = { readonly end: FlowEnd; readonly count: number; readonly y: number; readonly height: number };
/** A flow between two bars: its upper edge left and right. */
export type FlowBand = Flow & { readonly left: number; readonly right: number; readonly thickness: number };

export type FlowLayout = {
	readonly left: readonly FlowNode[];
	readonly right: readonly FlowNode[];
	readonly bands: readonly FlowBand[];
	readonly height: number;
};

type Room = {
	/** What all flows together are high. */
	readonly height: number;
	/** What each end gets at least, so that its label has room. */
	readonly slot: number;
	readonly gap: number;
};

/** Thinner is not seen. */
const thinnest = 2;

type Side = "from" | "to";

/** Lays flows out from left to right, the ends of both sides in one order, from top to bottom. */
export function flowLayout(flows: readonly Flow[], order: readonly FlowEnd[], room: Room): FlowLayout {
	const total = flows.reduce((sum, { count }) => sum + count, 0);
	const rank = (end: FlowEnd): number => order.indexOf(end);
	const sized = flows
		.map((flow) => ({ ...flow, thickness: Math.max(thinnest, (flow.count / total) * room.height) }))
		.toSorted((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
	const left = stack(sized, "from", order, room);
	const right = stack(
		sized.toSorted((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from)),
		"to",
		order,
		room,
	);
	const bands = sized.map((flow) => ({ ...flow, left: left.edges.get(flow) ?? 0, right: right.edges.get(flow) ?? 0 }));
	return { left: left.nodes, right: right.nodes, bands, height: Math.max(left.height, right.height) };
}

type Sized = Flow & { readonly thickness: number };

function stack(flows: readonly Sized[], side: Side, order: readonly FlowEnd[], { slot, gap }: Room) {
	const byEnd = Map.groupBy(flows, (flow) => flow[side]);
	const edges = new Map<Sized, number>();
	const nodes: FlowNode[] = [];
	let y = 0;
	for (const end of order) {
		const own = byEnd.get(end);
		if (!own) continue;
		const height = own.reduce((sum, { thickness }) => sum + thickness, 0);
		const taken = Math.max(slot, height);
		const top = y + (taken - height) / 2;
		nodes.push({ end, count: own.reduce((sum, { count }) => sum + count, 0), y: top, height });
		let edge = top;
		for (const flow of own) {
			edges.set(flow, edge);
			edge += flow.thickness;
		}
		y += taken + gap;
	}
	return { nodes, edges, height: Math.max(0, y - gap) };
}
