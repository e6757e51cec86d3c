// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { directPorts } from "./direct-port.ts";

/** All that has been sent so far arrives before this is done. */
const arrived = () => new Promise<void>((resolve) => setImmediate(resolve));

function listen(port: ReturnType<typeof directPorts>[0], signal?: AbortSignal): unknown[] {
	const heard: unknown[] = [];
	port.addEventListener("message", ({ data }) => heard.push(data), signal ? { signal } : undefined);
	return heard;
}

test("each end hears the other, in order, and not itself", async () => {
	const [left, right] = directPorts();
	const [atLeft, atRight] = [listen(left), listen(right)];
	left.postMessage({ n: 1 });
	left.postMessage({ n: 2 });
	right.postMessage("back");
	await arrived();
	expect(atRight).toEqual([{ n: 1 }, { n: 2 }]);
	expect(atLeft).toEqual(["back"]);
});

test("a message arrives later, never while it is being sent", () => {
	const [left, right] = directPorts();
	const heard = listen(right);
	left.postMessage("x");
	expect(heard).toEqual([]);
});

test("the sender may empty a message's lists after sending, as pdf.js does with a page's operators", async () => {
	const [left, right] = directPorts();
	const heard = listen(right);
	const operators = { fnArray: [31, 44], argsArray: [[1], ["text"]], length: 2 };
	left.postMessage({ stream: 1, chunk: operators });
	operators.fnArray.length = 0;
	operators.argsArray.length = 0;
	operators.length = 0;
	await arrived();
	expect(heard).toEqual([{ stream: 1, chunk: { fnArray: [31, 44], argsArray: [[1], ["text"]], length: 2 } }]);
});

test("what lists hold is shared, not copied", async () => {
	const [left, right] = directPorts();
	const heard = listen(right);
	const glyph = { unicode: "A" };
	const bytes = new Uint8Array([1, 2]);
	left.postMessage({ data: { argsArray: [[glyph]], bytes } });
	await arrived();
	const [message] = heard as [{ data: { argsArray: [[unknown]]; bytes: unknown } }];
	expect(message.data.argsArray[0][0]).toBe(glyph);
	expect(message.data.bytes).toBe(bytes);
});

test("a listener that is removed, aborted or terminated hears nothing more", async () => {
	const [left, right] = directPorts();
	const controller = new AbortController();
	const aborted = listen(right, controller.signal);
	const removed: unknown[] = [];
	const listener = ({ data }: { data: unknown }) => removed.push(data);
	right.addEventListener("message", listener);
	const rest = listen(right);
	left.postMessage(1);
	await arrived();
	controller.abort();
	right.removeEventListener("message", listener);
	left.postMessage(2);
	await arrived();
	right.terminate();
	left.postMessage(3);
	await arrived();
	expect([aborted, removed, rest]).toEqual([[1], [1], [1, 2]]);
});
