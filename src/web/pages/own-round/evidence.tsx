// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Evidence } from "../../../round/evidence.ts";
import { evidenceEndings } from "../../../round/evidence-kind.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { href } from "../../routes.ts";
import { TextField } from "../../ui/text-field.tsx";
import { type Content, deedAddress, roundParameters } from "./content.ts";

type EvidenceProps = { readonly content: Content; readonly own: OwnStep };

function Entry({ content, own, one }: EvidenceProps & { readonly one: Evidence }) {
	const { t, locale } = content.view;
	const parameters = { ...roundParameters(content), contribution: own.contribution.id, evidence: one.id };
	const address = one.kind === "link" ? one.url : href(locale, "evidenceFile", parameters);
	return (
		<li class="evidence__entry">
			<a class="kern-link breakable" href={address} rel="noopener noreferrer nofollow">
				{one.title}
			</a>
			{one.kind === "file" && (
				<span class="quiet">
					{" "}
					{t.contribution_evidence_kilobytes({ size: Math.max(1, Math.round(one.size / 1024)) })}
				</span>
			)}
			{content.isOpen && (
				<form method="post" action={href(locale, "evidenceRemove", parameters)} data-flush="">
					<button
						class="link-button"
						type="submit"
						aria-label={t.contribution_evidence_remove_of({ title: one.title })}
					>
						{t.contribution_evidence_remove()}
					</button>
				</form>
			)}
		</li>
	);
}

/** What shows that an answer is so. */
export function EvidenceList({ content, own }: EvidenceProps) {
	if (own.evidence.length === 0) return null;
	return (
		<section class="evidence">
			<h4 class="task__side-title">{content.view.t.contribution_evidence()}</h4>
			<ul>
				{own.evidence.map((one) => (
					<Entry content={content} own={own} one={one} />
				))}
			</ul>
		</section>
	);
}

/** A file or a link to add. */
export function EvidenceForm({ content, own }: EvidenceProps) {
	const { t } = content.view;
	const { id } = own.contribution;
	return (
		<form
			class="tool-form"
			method="post"
			enctype="multipart/form-data"
			action={deedAddress(content, "evidenceAdd", own.contribution)}
			data-flush=""
		>
			<div class="kern-form-input">
				<label class="kern-label" for={`file-${id}`}>
					{t.contribution_evidence_file()}
				</label>
				<div class="kern-hint" id={`file-${id}-hint`}>
					{t.contribution_evidence_file_hint()}
				</div>
				<input
					class="kern-form-input__input"
					id={`file-${id}`}
					name="file"
					type="file"
					accept={evidenceEndings.join(",")}
					aria-describedby={`file-${id}-hint`}
				/>
			</div>
			<TextField name="url" id={`url-${id}`} type="url" label={t.contribution_evidence_url()} optional={true} />
			<TextField name="title" id={`title-${id}`} label={t.contribution_evidence_title()} optional={true} />
			<button class="kern-btn kern-btn--secondary kern-btn--x-small" type="submit">
				<span class="kern-label">{t.contribution_evidence_send()}</span>
			</button>
		</form>
	);
}
