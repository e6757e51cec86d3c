// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Head } from "../../../access/event-chain.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { CheckLogForm } from "./form.tsx";

type LogCheckPage = {
	readonly view: View;
	readonly city: string;
	readonly notedHead: string;
	/** Where an intact log ends. */
	readonly head?: Head;
	/** Where one that is not intact breaks. */
	readonly broken?: string;
};

function Intact({ view, head }: { readonly view: View; readonly head: Head }) {
	const { t } = view;
	return (
		<>
			<p class="lead with-mark">
				<Mark view={view} name="done" /> {t.audit_intact_title()}
			</p>
			<p class="kern-body">{t.audit_intact({ count: head.sequence })}</p>
			<p class="kern-body breakable">
				{t.audit_head({ sequence: head.sequence })} <code>{head.hash}</code>
			</p>
		</>
	);
}

/** Whether the log is intact. */
export function logCheckPage({ view, city, notedHead, head, broken }: LogCheckPage) {
	const { t, locale } = view;
	return layout({
		view,
		title: t.audit_check_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.audit_check_title()}</h1>
				{head && <Intact view={view} head={head} />}
				{broken && (
					<div role="alert">
						<Alert title={t.audit_broken_title()} sentence={`${broken} ${t.audit_broken_what_to_do()}`} />
					</div>
				)}
				<CheckLogForm view={view} city={city} notedHead={notedHead} />
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "log", { city })}>
						{t.audit_to_log()}
					</a>
				</p>
			</>
		),
	});
}
