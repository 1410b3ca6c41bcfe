<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
</head>
<body style="margin:0;padding:24px;background:#ffffff;color:#262c2f;font:16px/1.6 system-ui,sans-serif">
<div style="max-width:36em">
<p style="margin:0 0 24px;padding-bottom:8px;border-bottom:4px solid #155263;color:#155263;font:600 24px Georgia,serif">Sequitur</p>
<#nested>
</div>
</body>
</html>
</#macro>
