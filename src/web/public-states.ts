// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { anonymous } from "../access/actor.ts";
import { type PublicPlace, publicStamp } from "./public-place.ts";
import { publicTag } from "./public-tag.ts";
import type { Site } from "./site.ts";

/** How long a state is taken for granted, in milliseconds. */
const trusted = 1000;

/** How many states are remembered. */
const most = 1000;

type Tag = string | undefined;
type State = { readonly at: number; readonly tag: Promise<Tag>; known?: string };

const isFresh = ({ at }: State): boolean => performance.now() - at < trusted;

async function askTag(site: Pick<Site, "services" | "assets">, place: PublicPlace): Promise<Tag> {
	const { services } = site;
	const municipality = await services.findMunicipality(place.city);
	if (!municipality) return undefined;
	const stamp = await publicStamp(services.contextFor(anonymous, municipality), place);
	return stamp === undefined ? undefined : publicTag(site, stamp);
}

/** The state of each public thing as it was at most a moment ago; undefined for what not everybody may read. */
export function openPublicStates(site: Pick<Site, "services" | "assets">) {
	const states = new Map<string, State>();
	const remember = (key: string, state: State) => {
		states.set(key, state);
		const [oldest] = states.keys();
		if (states.size > most && oldest) states.delete(oldest);
	};
	return {
		/** What was learned less than a moment ago. */
		known: (place: PublicPlace): Tag => {
			const state = states.get(place.key);
			return state && isFresh(state) ? state.known : undefined;
		},
		ask: (place: PublicPlace): Promise<Tag> => {
			const { key } = place;
			const last = states.get(key);
			if (last && isFresh(last)) return last.tag;
			const tag = askTag(site, place);
			const next: State = { at: performance.now(), tag };
			remember(key, next);
			void tag.then(
				(found) => {
					if (found !== undefined) next.known = found;
				},
				() => states.delete(key),
			);
			return tag;
		},
	};
}
