// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { TextArea } from "../../ui/text-area.tsx";
import { problemAt, type WayFormProps, wayForm } from "./way-form.tsx";

/** The form for a plan's text in Leichte Sprache. */
export function easyForm(props: WayFormProps) {
	const { t } = props.view;
	return wayForm({
		...{ ...props, name: "easy-language", route: "planEasyLanguage" },
		...{ title: t.legal_easy(), text: t.plan_way_easy_text() },
		fields: (
			<TextArea
				name="text"
				label={t.publication_settings_easy()}
				hint={t.publication_settings_easy_hint()}
				value={props.values.text ?? ""}
				rows={16}
				problem={problemAt(props, "text")}
			/>
		),
	});
}
