#!/usr/bin/python3
"""A window of WebKitGTK for WebKitWebDriver, with what its own small browser lacks: a profile that stays,
a script before the page's own, files that are saved, and no sound before a touch, as in Safari.

webkit-host.py FOLDER SCRIPT [blocked]"""
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2

folder, script, *more = sys.argv[1:]


def before_the_page():
    scripts = WebKit2.UserContentManager()
    at_start = WebKit2.UserScriptInjectionTime.START
    top = WebKit2.UserContentInjectedFrames.TOP_FRAME
    with open(script, encoding='utf8') as file:
        scripts.add_script(WebKit2.UserScript.new(file.read(), top, at_start, None, None))
    return scripts


def open_window(session):
    settings = WebKit2.Settings()
    if 'blocked' in more:
        settings.set_enable_html5_local_storage(False)
        settings.set_enable_html5_database(False)
    view = WebKit2.WebView(
        web_context=context,
        settings=settings,
        user_content_manager=before_the_page(),
        website_policies=WebKit2.WebsitePolicies(autoplay=WebKit2.AutoplayPolicy.DENY),
        is_controlled_by_automation=True,
    )
    window = Gtk.Window(decorated=False, default_width=390, default_height=844)
    window.add(view)
    window.show_all()
    window.move(0, 0)
    window.present()

    def focus():
        # nobody else does, where no window manager runs
        window.get_window().focus(0)
        view.grab_focus()

    GLib.timeout_add(200, focus)
    return view


def tell_who(_, session):
    who = WebKit2.ApplicationInfo()
    who.set_name('bedtime-host')
    session.set_application_info(who)
    session.connect('create-web-view', open_window)


def save(_, download):
    def name(download, suggested):
        download.set_destination(f'file://{folder}/saved/{suggested}')
        return True

    download.connect('decide-destination', name)


context = WebKit2.WebContext(
    website_data_manager=WebKit2.WebsiteDataManager(
        base_data_directory=folder + '/kept', base_cache_directory=folder + '/cache'
    )
)
context.connect('download-started', save)
context.set_automation_allowed(True)
context.connect('automation-started', tell_who)
Gtk.main()
