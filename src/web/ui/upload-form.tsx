// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { documentTooLarge, largestDocument } from "../../usecase/largest-document.ts";
import { problemSentence } from "../../wording/problem-sentence.ts";
import type { View } from "../view.ts";

type UploadProps = {
	readonly view: View;
	readonly action: string;
	/** What the button says. */
	readonly submit: string;
	/** Further fields, between the file and the button. */
	readonly children?: Child;
};

/**
 * A plain form. The island finds it by its id, adds the drop zone and the progress, and takes every word from the
 * `data-` attributes, so that it speaks the page's language.
 */
export function UploadForm({ view, action, submit, children }: UploadProps) {
	const { t } = view;
	return (
		<form
			id="upload"
			class="upload"
			method="post"
			enctype="multipart/form-data"
			action={action}
			data-largest={String(largestDocument)}
			data-failed-title={t.web_read_failed_title()}
			data-missing={t.web_file_missing()}
			data-too-large={problemSentence(t, documentTooLarge)}
			data-no-connection={t.web_no_connection()}
			data-uploading={t.web_uploading()}
			data-reading={t.web_reading()}
		>
			<div class="kern-form-input">
				<label class="kern-label" for="file">
					{t.web_file_label()}
				</label>
				<div class="kern-hint" id="file-hint">
					{t.web_file_hint()}{" "}
					<span class="only-with-script" hidden>
						{t.web_file_drop()}
					</span>
				</div>
				<input
					class="kern-form-input__input"
					id="file"
					name="file"
					type="file"
					required
					accept=".docx,.xlsx,.csv,.pdf,.txt"
					aria-describedby="file-hint"
				/>
			</div>
			{children}
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{submit}</span>
			</button>
			<div class="kern-progress upload__progress" hidden>
				<label class="kern-label" for="progress">
					{t.web_uploading()}
				</label>
				<progress id="progress" max="100" value="0" />
			</div>
			<p class="kern-sr-only" role="status" />
		</form>
	);
}
