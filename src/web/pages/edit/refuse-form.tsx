// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Refusal } from "../../../usecase/context.ts";
import type { Page } from "../../page.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { View } from "../../view.ts";
import { cellId, cellName } from "./edit-page.tsx";

const longest = 40;
const isText = ([name, text]: readonly [string, string]): boolean =>
	!name.includes("-") &&
	(text.includes("\n") ||
		text.length > longest ||
		/^(content|term|responsibility|description|title|reason)$/.test(name));

/** A form that could not be taken, because somebody's session has ended: nothing that was typed is lost. */
export function refuseForm(page: Page, form: PostedTexts, refusal: Refusal): Response | Promise<Response> {
	if (refusal.kind !== "sign-in-needed" || Object.keys(form).length === 0) return refuse(page, refusal);
	return page.c.html(keptPage(page.view, form), 401);
}

function keptPage(view: View, form: PostedTexts) {
	const { t, locale, municipality } = view;
	const entries = Object.entries(form).filter(([name]) => name !== "take");
	return layout({
		view,
		title: t.edit_signed_out_title(),
		children: (
			<div class="edit">
				<h1 class="kern-heading-large">{t.edit_signed_out_title()}</h1>
				<p class="lead text-column">
					{t.edit_signed_out()}{" "}
					<a
						class="kern-link"
						href={href(locale, "signIn", { city: municipality?.slug ?? "" })}
						target="_blank"
						rel="noopener"
					>
						{t.edit_sign_in_new_tab()}
					</a>
				</p>
				<form class="edit-form" method="post">
					{entries.map(([name, text]) =>
						isText([name, text]) ? (
							<TextArea name={name} id={cellId(name)} label={cellName(t, name)} value={text} />
						) : (
							<input type="hidden" name={name} value={text} />
						),
					)}
					<div class="form-actions">
						<button class="kern-btn kern-btn--primary" type="submit">
							<span class="kern-label">{t.edit_save_again()}</span>
						</button>
					</div>
				</form>
			</div>
		),
	});
}
