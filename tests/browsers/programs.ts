import { spawnSync } from 'node:child_process';

/** Where Firefox is, if not where Debian puts it. */
export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** A whole Chromium. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const PACKAGES =
	'chromium firefox-esr ffmpeg pulseaudio pulseaudio-utils webkit2gtk-driver gir1.2-webkit2-4.1 python3-gi xvfb dbus ' +
	'libasound2-plugins gstreamer1.0-alsa gstreamer1.0-plugins-base gstreamer1.0-plugins-good ' +
	'gstreamer1.0-plugins-bad gstreamer1.0-libav';

const GTK =
	"import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1'); " +
	'from gi.repository import WebKit2';

/** Whether a program is here, by a call that ends at once. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
	[CHROMIUM]: ['--version'],
	[FIREFOX]: ['--version'],
	ffmpeg: ['-version'],
	pulseaudio: ['--version'],
	pactl: ['--version'],
	WebKitWebDriver: ['--version'],
	Xvfb: ['-help'],
	'dbus-daemon': ['--version'],
	'/usr/bin/python3': ['-c', GTK]
};

/** Stops with what to install where something is missing. */
export function demandPrograms() {
	const missing = Object.entries(CALLS).filter(([program, args]) => {
		const { error, status } = spawnSync(program, args, { stdio: 'ignore' });
		return error || (program.endsWith('python3') && status !== 0);
	});
	if (missing.length === 0) return;
	const names = missing.map(([program]) => program).join(', ');
	throw new Error(
		`Not here, or not whole: ${names}. On Debian:\n  apt-get install -y --no-install-recommends ${PACKAGES}`
	);
}
