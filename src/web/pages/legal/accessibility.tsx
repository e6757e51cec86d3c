// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { accessibilityLawOf } from "../../../report/accessibility-law.ts";
import type { KnownBarrier, PublicationSettings } from "../../../report/publication-settings.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { Elsewhere, legalPage, Mail, Part } from "./legal-page.tsx";
import { Lines } from "./plain-text.tsx";

type AccessibilityProps = { readonly view: View; readonly settings: PublicationSettings; readonly address: string };
type PartProps = Omit<AccessibilityProps, "address">;

function Barriers({ view, barriers }: { readonly view: View; readonly barriers: readonly KnownBarrier[] }) {
	const { t } = view;
	if (barriers.length === 0) return null;
	return (
		<>
			<h2 class="kern-heading-medium">{t.legal_barriers()}</h2>
			<ul class="plain-list known-barriers" lang="de">
				{barriers.map(({ content, reason, alternative }) => (
					<li>
						<h3 class="kern-heading-small">{content}</h3>
						<dl class="kern-body">
							<div>
								<dt lang={view.locale}>{t.legal_barrier_reason()}</dt>
								<dd>{reason}</dd>
							</div>
							<div>
								<dt lang={view.locale}>{t.legal_barrier_alternative()}</dt>
								<dd>{alternative || <span lang={view.locale}>{t.legal_barrier_no_alternative()}</span>}</dd>
							</div>
						</dl>
					</li>
				))}
			</ul>
		</>
	);
}

function Preparation({ view, settings: { accessibility } }: PartProps) {
	const { t, locale } = view;
	const { method, preparedOn, reviewedOn } = accessibility;
	const sentences = [
		preparedOn && t.legal_prepared_on({ date: dayWords(locale, preparedOn) }),
		method === "self" && t.legal_method_self(),
		method === "external" && t.legal_method_external(),
		reviewedOn && t.legal_reviewed_on({ date: dayWords(locale, reviewedOn) }),
	].filter(Boolean);
	return <Part title={t.legal_preparation()} lines={sentences.length > 0 ? [sentences.join(" ")] : []} />;
}

function Feedback({ view, settings: { accessibility, publisher, email } }: PartProps) {
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	const { contact } = accessibility;
	const lines = contact.length > 0 ? contact : [publisher, email && <Mail email={email} />].filter(Boolean);
	return (
		<>
			<h2 class="kern-heading-medium">{t.legal_feedback()}</h2>
			<p class="kern-body">{t.legal_feedback_text()}</p>
			<p class="kern-body">
				<a class="kern-link" href={href(locale, "reportBarrier", { city })}>
					{t.legal_report_barrier()}
				</a>
			</p>
			<p class="kern-body">
				<Lines lines={lines} />
			</p>
		</>
	);
}

/** Who enforces: what the municipality entered, or what is known of its Land. */
function bodyLines({ accessibility, state }: PublicationSettings) {
	if (accessibility.enforcement.length > 0) return accessibility.enforcement;
	const body = accessibilityLawOf(state)?.body;
	if (!body) return [];
	const { name, address, phone, email, url } = body;
	return [name, ...address, phone, email && <Mail email={email} />, url && <Elsewhere url={url} />].filter(Boolean);
}

function Enforcement({ view, settings }: PartProps) {
	const { t } = view;
	const lines = bodyLines(settings);
	if (lines.length === 0) return null;
	const sentences = {
		month: t.legal_enforcement_month(),
		"six-weeks": t.legal_enforcement_six_weeks(),
		none: t.legal_enforcement_text(),
	};
	return (
		<>
			<h2 class="kern-heading-medium">{t.legal_enforcement()}</h2>
			<p class="kern-body">{sentences[accessibilityLawOf(settings.state)?.answerWithin ?? "none"]}</p>
			<p class="kern-body" lang="de">
				<Lines lines={lines} />
			</p>
		</>
	);
}

/** The statement of accessibility, after the model of (EU) 2018/1523. */
export function accessibilityPage({ view, settings, address }: AccessibilityProps) {
	const { t } = view;
	const { accessibility, state, publisher } = settings;
	const { conformance, barriers, preparedOn, law } = accessibility;
	const of = accessibilityLawOf(state)?.law;
	const laws = law || [of, t.legal_accessibility_eu()].filter(Boolean).join(", ");
	const levels = {
		full: t.legal_conformance_full(),
		partial: t.legal_conformance_partial(),
		none: t.legal_conformance_none(),
	};
	const missing = [
		conformance === "" && t.legal_missing_conformance(),
		preparedOn === "" && t.legal_missing_date(),
		bodyLines(settings).length === 0 && t.legal_missing_enforcement(),
	].filter((one) => one !== false);
	return legalPage({
		...{ view, missing, title: t.legal_accessibility_title(), settings: "publicationAccessibility" },
		children: (
			<>
				<p class="kern-body">{t.legal_accessibility_scope({ publisher, law: laws, address })}</p>
				{conformance && <Part title={t.legal_conformance()} lines={[levels[conformance]]} />}
				<Barriers view={view} barriers={barriers} />
				<Preparation view={view} settings={settings} />
				<Feedback view={view} settings={settings} />
				<Enforcement view={view} settings={settings} />
			</>
		),
	});
}
