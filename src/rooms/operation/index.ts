// SPDX-License-Identifier: EUPL-1.2
// No other room asks anything here.
export {};
