// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { FilmUploads } from "../publication-settings/film-uploads.tsx";
import { problemAt, type WayFormProps, wayForm } from "./way-form.tsx";

function Fields(props: WayFormProps) {
	const { t } = props.view;
	const { link, length, transcript = "" } = props.values;
	return (
		<>
			<TextField
				{...{ name: "link", type: "url", value: link, optional: true, problem: problemAt(props, "link") }}
				label={t.publication_settings_sign_link()}
				hint={t.publication_settings_sign_link_hint()}
			/>
			<TextField
				{...{ name: "length", value: length, optional: true, problem: problemAt(props, "length") }}
				label={t.publication_settings_sign_length()}
				hint={t.plan_way_length_hint()}
			/>
			<TextArea
				{...{ name: "transcript", value: transcript, rows: 10, problem: problemAt(props, "transcript") }}
				label={t.plan_way_transcript()}
				hint={t.plan_way_transcript_hint()}
			/>
		</>
	);
}

function Files(props: WayFormProps) {
	const { view, opened } = props;
	const place = { city: view.municipality?.slug ?? "", plan: opened.plan.slug };
	const { film, captions } = opened.files;
	const fileAt = (id: "planFilm" | "planCaptions") => ({
		...{ id, action: href(view.locale, id, place), problem: problemAt(props, id) },
	});
	return (
		<FilmUploads
			view={view}
			film={{ ...fileAt("planFilm"), saved: film }}
			captions={{ ...fileAt("planCaptions"), saved: captions }}
		/>
	);
}

/** The form for a plan's film in sign language, its captions and what is said in it. */
export function signForm(props: WayFormProps) {
	const { t } = props.view;
	return wayForm({
		...{ ...props, name: "sign-language", route: "planSignLanguage" },
		...{ title: t.legal_sign(), text: t.plan_way_sign_text() },
		fields: <Fields {...props} />,
		below: <Files {...props} />,
	});
}
