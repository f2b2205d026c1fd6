// SPDX-License-Identifier: EUPL-1.2
// The walker must be able to fail: each of its demands meets a page that does not keep it.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { Walker, type Mode } from "../support/walker.ts";
import { Watch } from "../support/watch.ts";

describe("check 05: the walker", () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openBrowser(); });
  afterAll(() => browser.close());

  async function at(mode: Mode, html: string, watch = new Watch()): Promise<{ walker: Walker; watch: Watch }> {
    const walker = await Walker.enter(browser, "http://127.0.0.1", mode, watch);
    await walker.page.setContent(`<!doctype html><html lang="de"><title>Probe</title><meta name="viewport" content="width=device-width"><main>${html}</main>`);
    return { walker, watch };
  }

  it("is stopped by a focus that cannot be seen", async () => {
    const { walker } = await at("keyboard", `<style>a:focus{outline:none}</style><a href="#x">Erster</a> <label>Name <input></label>`);
    await expect(walker.write("Name", "Kim")).rejects.toThrow("The focus cannot be seen");
  });

  it("is stopped by something that lies over what has the focus", async () => {
    const { walker } = await at("keyboard", `<a href="#x">Erster</a> <label>Name <input></label><div style="position:fixed;inset:0;background:#fff"></div>`);
    await expect(walker.write("Name", "Kim")).rejects.toThrow("Something lies over");
  });

  it("is stopped by what the Tab key does not reach", async () => {
    const { walker } = await at("keyboard", `<label>Name <input tabindex="-1"></label><a href="#x">Erster</a>`);
    await expect(walker.write("Name", "Kim")).rejects.toThrow("still not there");
  });

  it("is stopped by two things of one name", async () => {
    const { walker } = await at("script", `<label>Name <input></label><label>Name <input></label>`);
    await expect(walker.write("Name", "Kim")).rejects.toThrow("There are 2");
  });

  it("writes by keys alone where the page is as it should be", async () => {
    const { walker } = await at("keyboard", `<a href="#x">Erster</a> <label>Name <input value="Alt"></label>`);
    await walker.write("Name", "Kim");
    expect(await walker.valueOf("Name")).toBe("Kim");
  });

  it("notes a page that is wider than 320 pixels", async () => {
    const { walker, watch } = await at("noScript", `<div style="width:500px">breit</div>`);
    await watch.look(walker.page, "noScript");
    expect(watch.faults.join()).toContain("pixels wide");
  });

  it("notes what a screen reader could not read", async () => {
    const { walker, watch } = await at("script", `<h1>Probe</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`);
    await watch.look(walker.page, "script");
    expect(watch.faults.join()).toContain("axe image-alt");
  });
});
