// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { may } from "../../../access/may.ts";
import type { RequiredForPublishing } from "../../../report/missing-for-publishing.ts";
import type { RemarkPlace, RemarkRule, ReportRemark } from "../../../report/report-remark.ts";
import { findingSentence } from "../../../wording/finding-sentence.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { measureAddress } from "../plan/content.ts";
import { settingsOf } from "../publication-settings/settings-of.ts";
import type { PreviewContent } from "./content.ts";
import { isOlderThanAsked, unansweredWords } from "./unanswered.ts";

/** More of one kind are folded. */
const mostShown = 6;

/** What rules of our own mean; the plan's checks say it place by place. */
const means: Readonly<Partial<Record<RemarkRule, (t: Words) => string>>> = {
	empty: (t) => t.report_remark_empty_text(),
	"status-unknown": (t) => t.report_remark_status_unknown_text(),
	"not-restated": (t) => t.report_remark_not_restated_text(),
};

type RemarkProps = {
	readonly view: View;
	readonly severity: ReportRemark["severity"];
	readonly name: string;
	readonly count?: number;
	readonly means?: string | undefined;
	readonly children?: Child;
};

function Remark({ view, severity, name, count, means: text, children }: RemarkProps) {
	const { t } = view;
	const stops = severity === "stops";
	return (
		<li class="report-remark">
			<h3 class="kern-heading-small">
				{name}
				{count !== undefined && <span class="understood"> {count}</span>}
			</h3>
			<p class="report-state">
				<Mark view={view} name={stops ? "not_done" : "look"} />{" "}
				{stops ? t.report_preview_stops() : t.report_preview_notice()}
			</p>
			{text && <p class="kern-body text-column">{text}</p>}
			{children}
		</li>
	);
}

type PlacesProps = Pick<PreviewContent, "view" | "preview"> & { readonly places: readonly RemarkPlace[] };

function PlaceList({ view, preview: { plan }, places }: PlacesProps) {
	const { t, locale } = view;
	return (
		<ul class="finding-lines">
			{places.map(({ measure, position, finding }) => (
				<li class="finding-line">
					<a class="kern-link" href={measureAddress(view, plan, measure.slug, position)}>
						{measure.number || measure.title}, {t.measure_step({ position })}
					</a>
					{finding && <span class="breakable text-column">{findingSentence(t, locale, finding)}</span>}
				</li>
			))}
		</ul>
	);
}

function Places({ view, preview, places }: PlacesProps) {
	const [first, rest] = [places.slice(0, mostShown), places.slice(mostShown)];
	return (
		<>
			<PlaceList view={view} preview={preview} places={first} />
			{rest.length > 0 && (
				<details class="fold">
					<summary>{view.t.report_preview_more({ count: rest.length })}</summary>
					<PlaceList view={view} preview={preview} places={rest} />
				</details>
			)}
		</>
	);
}

/** Where it is entered, for those who may; who may not is told who does. */
function MissingPart({ view, one }: { readonly view: View; readonly one: RequiredForPublishing }) {
	const name = namedMessage(view.t, "report_missing", one);
	const { id: municipalityId, slug: city } = view.municipality ?? { id: "", slug: "" };
	if (!may(view.actor, "municipality:manage", { municipalityId })) return name;
	return (
		<a class="kern-link" href={href(view.locale, settingsOf[one], { city } as never)}>
			{name}
		</a>
	);
}

/** What concerns the report as a whole. */
function General({ view, preview }: Pick<PreviewContent, "view" | "preview">) {
	const { t } = view;
	const { plan, round, missing } = preview;
	return (
		<>
			{isOlderThanAsked(preview) && (
				<Remark
					view={view}
					severity="notice"
					name={t.report_remark_unanswered()}
					means={unansweredWords(view, preview)}
				/>
			)}
			{!round && (
				<Remark
					view={view}
					severity="notice"
					name={t.report_remark_imported()}
					means={t.report_remark_imported_text()}
				/>
			)}
			{missing.length > 0 && (
				<Remark view={view} severity="notice" name={t.report_remark_settings()} means={t.report_remark_settings_text()}>
					<ul class="kern-body">
						{missing.map((one) => (
							<li>
								<MissingPart view={view} one={one} />
							</li>
						))}
					</ul>
				</Remark>
			)}
			{plan.public && (
				<Remark view={view} severity="notice" name={t.report_remark_public()} means={t.report_remark_public_text()} />
			)}
		</>
	);
}

function verdict({ t }: View, preview: PreviewContent["preview"]): string {
	const { remarks, round, missing, plan } = preview;
	if (remarks.some(({ severity }) => severity === "stops")) return t.report_preview_check_stops();
	const general = [isOlderThanAsked(preview), !round, missing.length > 0, plan.public].filter(Boolean).length;
	const count = remarks.length + general;
	return count === 0 ? t.report_preview_check_fine() : t.report_preview_check_notices({ count });
}

/** What somebody should look at before it is published: what stops it, and what does not. */
export function Check({ view, preview }: PreviewContent) {
	const { t } = view;
	return (
		<section class="section" aria-labelledby="check">
			<h2 id="check" class="kern-heading-medium">
				{t.report_preview_check()}
			</h2>
			<p class="kern-body text-column">{verdict(view, preview)}</p>
			<ul class="report-remarks">
				<General view={view} preview={preview} />
				{preview.remarks.map(({ rule, severity, places }) => (
					<Remark
						view={view}
						severity={severity}
						name={namedMessage(t, "report_remark", rule)}
						means={means[rule]?.(t)}
						{...(places.length > 0 && { count: places.length })}
					>
						{places.length > 0 && <Places view={view} preview={preview} places={places} />}
					</Remark>
				))}
			</ul>
		</section>
	);
}
