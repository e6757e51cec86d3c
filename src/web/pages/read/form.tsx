// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { documentTooLarge, largestDocument } from "../../../usecase/largest-document.ts";
import { problemSentence } from "../../../wording/problem-sentence.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

/**
 * A plain form. The island finds it by its id, adds the drop zone and the progress, and takes every word from the
 * `data-` attributes, so that it speaks the page's language.
 */
export function UploadForm({ view }: { readonly view: View }) {
	const { t, locale } = view;
	return (
		<form
			id="upload"
			class="upload"
			method="post"
			enctype="multipart/form-data"
			action={href(locale, "read", {})}
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
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.web_file_read()}</span>
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
