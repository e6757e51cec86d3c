// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Tells the page around the frame how high this one is, so that it can give it that room. It is nothing that others may not know.
 * Served as it is; imports nothing.
 */
const tell = (): void => parent.postMessage({ planstandHeight: document.body.offsetHeight }, "*");

if (parent !== window) new ResizeObserver(tell).observe(document.body);
