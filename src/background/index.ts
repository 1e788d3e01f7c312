import {browser} from '../browser';
import {answer} from '../messages/answer';
import {alarmRang} from './alarms';
import {downloadChanged} from './backups/downloads';
import {commandGiven} from './commands';
import {handlers} from './handlers';
import {menuChosen} from './menus';
import {reloadWhenBuilt} from './reload';
import {noticeClicked} from './reminders/clicked';
import {permissionsAdded} from './sites';
import {installed, start, wakeUp} from './start';
import {tabActivated, tabRemoved, tabUpdated} from './tab-events';

// Every listener is added here and at once: one added after a wait misses the event that woke us.
answer(handlers);
browser.runtime.onInstalled.addListener(details => void installed(details));
browser.runtime.onStartup.addListener(() => void start());
browser.alarms.onAlarm.addListener(alarm => void alarmRang(alarm));
// Absent until the person allows it; until the next start each minute's alarm looks instead
browser.downloads?.onChanged.addListener(() => void downloadChanged());
browser.notifications.onClicked.addListener(id => void noticeClicked(id));
browser.permissions.onAdded.addListener(added => void permissionsAdded(added));
browser.tabs.onActivated.addListener(info => void tabActivated(info));
browser.tabs.onUpdated.addListener((id, change, tab) => void tabUpdated(id, change, tab));
browser.tabs.onRemoved.addListener(id => void tabRemoved(id));
browser.contextMenus.onClicked.addListener((info, tab) => void menuChosen(info, tab));
browser.commands.onCommand.addListener((command, tab) => void commandGiven(command, tab));

void wakeUp();
void reloadWhenBuilt();
