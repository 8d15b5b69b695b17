import htmx from 'htmx.org';

// the content security policy allows neither eval nor inline styles
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.historyCacheSize = 0;
// an error page is a page: show it instead of ignoring it
htmx.config.responseHandling = [{ code: '204', swap: false }, { code: '.*', swap: true }];

export { htmx };
