// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Changed } from "../../../usecase/change-plan.ts";
import { timeWords } from "../../../wording/date-words.ts";
import { ownPath } from "../../own-path.ts";
import type { Page } from "../../page.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";

/** Leads to where the change is seen, and has that page say so. `address` may name a place on it. */
export function leadToSaved(
	{ c, view }: Page,
	{ event, at }: Pick<Changed, "event" | "at">,
	address: string,
): Response {
	// Who came from elsewhere to mend something goes back there.
	const next = ownPath(c.req.query("back")) ?? address;
	if (event === undefined) return c.redirect(next, 303);
	const [path = "", place] = next.split("#");
	const query = new URLSearchParams({ saved: String(event), at: timeWords(view.locale, at) });
	return c.redirect(`${path}?${query}${place ? `#${place}` : ""}`, 303);
}

type NoticeProps = {
	readonly view: View;
	readonly plan: { readonly slug: string };
	/** The whole address of the page that shows it. */
	readonly address: string;
};

/** "Gespeichert 14:32", and a button that takes it back. */
export function SavedNotice({ view, plan, address }: NoticeProps) {
	const { t, locale } = view;
	const query = new URL(address).searchParams;
	const [saved, at] = [query.get("saved") ?? "", query.get("at") ?? ""];
	if (!/^\d{1,15}$/.test(saved) || !/^\d{1,2}:\d{2}$/.test(at)) return null;
	return (
		<form
			class="saved no-print"
			method="post"
			action={href(locale, "undoChange", { ...parametersOf(view, plan), event: saved })}
		>
			<p class="kern-body" role="status">
				{t.edit_saved({ time: at })}
			</p>
			<button class="kern-btn kern-btn--tertiary" type="submit">
				<span class="kern-label">{t.edit_undo()}</span>
			</button>
		</form>
	);
}
