/** What tests may rely on of the browser's finder. */
import type { LaunchOptions } from 'playwright-core';

/** What starts Chromium here: WebGL without a graphics card. */
export function launchOptions(executablePath: string): LaunchOptions;

/** Path of a browser that starts; ends the program with a plain sentence when there is none to be had. */
export function getBrowser(): Promise<string>;
