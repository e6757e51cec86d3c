// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const attribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What puts the frame onto another page. */
export function frameCode({ address, title }: { readonly address: string; readonly title: string }): string {
	const look = 'style="width:100%;height:24rem;border:0" loading="lazy" referrerpolicy="no-referrer"';
	return `<iframe src="${attribute(address)}" title="${attribute(title)}"\n\t${look}></iframe>`;
}

/** What makes the frame as high as its content, on wish: the framed page says how high it is. */
export function listeningCode(site: string): string {
	return `<script>
addEventListener("message", ({ origin, source, data }) => {
	if (origin !== "${new URL(site).origin}" || typeof data?.planstandHeight !== "number") return;
	for (const frame of document.querySelectorAll("iframe")) {
		if (frame.contentWindow === source) frame.style.height = data.planstandHeight + "px";
	}
});
</script>`;
}
