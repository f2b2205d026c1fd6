// SPDX-License-Identifier: EUPL-1.2
// The door of communication: what other rooms emit as news "mail" is delivered here. Nothing else is asked of it.
export { plainAddress } from "./rules.ts";
